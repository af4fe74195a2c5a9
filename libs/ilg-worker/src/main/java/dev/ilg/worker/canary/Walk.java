package dev.ilg.worker.canary;

import dev.ilg.dataclient.canary.CanaryWork;
import dev.ilg.dataclient.canary.Generation;
import dev.ilg.dataclient.canary.PageResult;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.linkedin.canary.Canary;
import dev.ilg.linkedin.canary.Offer;
import dev.ilg.linkedin.canary.Seen;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.worker.task.LeaseInHand;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** One walk over the pages of some types; empty where there is nothing to look at. */
final class Walk {

  private final LeaseInHand lane;
  private final CanaryWork work;
  private final Generation own;

  Walk(LeaseInHand lane, CanaryWork work, Generation own) {
    this.lane = lane;
    this.work = work;
    this.own = own;
  }

  /** What the pages of a type have; a page that lacks something is a result too. */
  Optional<PageResult> of(TaskType type) {
    try {
      return switch (type) {
        case CAMPAIGN_SCRAPE -> list(type);
        case LEAD_SCRAPE -> lead(type);
        case SEND_INVITE -> people(type, work.scraped(), Canary::invite, "invite/connect");
        case HANDLE_INBOX -> Optional.of(look(type, this::inbox));
        case WITHDRAW_INVITE -> sent(type);
        case SCRAPER_CANARY, AUTOMATION_CANARY -> Optional.empty();
      };
    } catch (RefusedException refused) {
      if (refused.refusal() == Refusal.PAGE_CHANGED) {
        return Optional.of(new PageResult(type, own, false, refused.step()));
      }
      throw refused;
    }
  }

  private Optional<PageResult> list(TaskType type) {
    return Optional.ofNullable(work.listUrl())
        .map(
            url ->
                look(
                    type,
                    canary -> {
                      canary.list(url);
                      return own;
                    }));
  }

  /** A lead whose profile is gone says nothing; the next one is looked at. */
  private Optional<PageResult> lead(TaskType type) {
    var known = Stream.concat(work.scraped().stream(), work.invited().stream()).toList();
    for (var lead : known) {
      lane.carryOn();
      try {
        return Optional.of(
            look(type, canary -> Generation.valueOf(canary.lead(lead.salesUrl()).name())));
      } catch (RefusedException refused) {
        passOver(refused);
      }
    }
    return Optional.empty();
  }

  private Generation inbox(Canary canary) {
    canary.inbox();
    return own;
  }

  private Optional<PageResult> sent(TaskType type) {
    var list =
        look(
            type,
            canary -> {
              canary.sentInvites();
              return own;
            });
    var profiles = people(type, work.invited(), Canary::pending, "profile/pending");
    return Optional.of(profiles.filter(it -> !it.passed()).orElse(list));
  }

  /** One person who has it is enough; it is missing when nobody has it and somebody should. */
  private Optional<PageResult> people(
      TaskType type,
      List<LeadInHand> leads,
      BiFunction<Canary, Member, Seen> looks,
      String element) {
    var missing = Optional.<PageResult>empty();
    for (var lead : leads) {
      var seen = seen(lead, looks);
      if (seen.filter(it -> it.offer() == Offer.THERE).isPresent()) {
        return seen.map(it -> new PageResult(type, of(it), true, ""));
      }
      if (seen.filter(it -> it.offer() == Offer.MISSING).isPresent()) {
        missing = seen.map(it -> new PageResult(type, of(it), false, element));
      }
    }
    return missing;
  }

  private Optional<Seen> seen(LeadInHand lead, BiFunction<Canary, Member, Seen> looks) {
    var slug = lead.slug();
    var memberId = lead.memberId();
    if (slug == null || memberId == null) {
      return Optional.empty();
    }
    lane.carryOn();
    try {
      var member = new Member(slug, memberId, lead.name());
      return Optional.of(lane.linkedIn().canary(canary -> looks.apply(canary, member)));
    } catch (RefusedException refused) {
      passOver(refused);
      return Optional.empty();
    }
  }

  private static void passOver(RefusedException refused) {
    if (refused.refusal() != Refusal.PROFILE_GONE && refused.refusal() != Refusal.WRONG_PERSON) {
      throw refused;
    }
  }

  private static Generation of(Seen seen) {
    return Generation.valueOf(seen.generation().name());
  }

  private PageResult look(TaskType type, Function<Canary, Generation> look) {
    return new PageResult(type, lane.linkedIn().canary(look), true, "");
  }
}

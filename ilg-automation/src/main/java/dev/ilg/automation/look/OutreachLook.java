package dev.ilg.automation.look;

import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachToLook;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.session.LinkedIn;
import dev.ilg.worker.lane.Signal;
import dev.ilg.worker.task.LeaseInHand;
import dev.ilg.worker.task.LookHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Settles outreach that somebody left armed with what LinkedIn shows; never clicks. */
@Component
class OutreachLook implements LookHandler {

  private static final Logger log = LoggerFactory.getLogger(OutreachLook.class);

  private final OutreachOnce once;
  private final LookProperties properties;
  private final Signal signal;

  private record Finding(Outcome outcome, String evidence) {}

  OutreachLook(OutreachOnce once, LookProperties properties, Signal signal) {
    this.once = once;
    this.properties = properties;
    this.signal = signal;
  }

  @Override
  public Outcome look(LeaseInHand lane, OutreachToLook look) {
    // What was clicked a moment ago may not be shown yet; absence must not be believed too early.
    signal.awaitStop(properties.delay());
    lane.carryOn();
    var finding =
        Contact.of(look.lead())
            .map(member -> find(lane.linkedIn(), member, look))
            .orElse(new Finding(Outcome.UNKNOWN, "the lead's profile is not known"));
    log.info(
        "outreach left by another looked at outreach={} kind={} outcome={}",
        look.outreach(),
        look.kind(),
        finding.outcome());
    once.settle(lane, look.outreach(), finding.outcome(), finding.evidence());
    return finding.outcome();
  }

  private static Finding find(LinkedIn linkedIn, Member member, OutreachToLook look) {
    try {
      return switch (look.kind()) {
        case INVITE -> invite(linkedIn, member);
        case WITHDRAWAL -> withdrawal(linkedIn, member);
        case FOLLOW_UP_1, FOLLOW_UP_2 -> message(linkedIn, member, look.text());
      };
    } catch (RefusedException refused) {
      if (refused.refusal() == Refusal.PROFILE_GONE || refused.refusal() == Refusal.WRONG_PERSON) {
        return new Finding(Outcome.UNKNOWN, "looked: " + refused.getMessage());
      }
      throw refused;
    }
  }

  private static Finding invite(LinkedIn linkedIn, Member member) {
    var standing = standing(linkedIn, member);
    return switch (standing) {
      case PENDING, CONNECTED -> new Finding(Outcome.DONE, "profile: " + standing);
      case CONNECTABLE, FOLLOW_FIRST ->
          linkedIn.isOnSentList(member)
              ? new Finding(Outcome.DONE, "sent list: card of the person")
              : new Finding(Outcome.VOID, "profile: " + standing + "; not on the sent list");
      case INCOMING, SELF, CLOSED, UNKNOWN -> new Finding(Outcome.UNKNOWN, "profile: " + standing);
    };
  }

  private static Finding withdrawal(LinkedIn linkedIn, Member member) {
    var standing = standing(linkedIn, member);
    return switch (standing) {
      case CONNECTABLE, FOLLOW_FIRST, CLOSED -> new Finding(Outcome.DONE, "profile: " + standing);
      case PENDING, CONNECTED -> new Finding(Outcome.VOID, "profile: " + standing);
      case INCOMING, SELF, UNKNOWN -> new Finding(Outcome.UNKNOWN, "profile: " + standing);
    };
  }

  private static Finding message(LinkedIn linkedIn, Member member, String text) {
    return linkedIn.thread(member).shows(text)
        ? new Finding(Outcome.DONE, "thread: bubble of ours with the text")
        : new Finding(Outcome.VOID, "thread: no bubble of ours with the text");
  }

  private static Standing standing(LinkedIn linkedIn, Member member) {
    var card = linkedIn.card(member.slug());
    if (!card.memberId().equals(member.memberId())) {
      throw new RefusedException(Refusal.WRONG_PERSON, "look");
    }
    return card.standing();
  }
}

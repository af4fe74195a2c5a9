package dev.ilg.chaos.schedule;

import dev.ilg.chaos.linkedin.Site;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.outreach.FollowUpDue;
import dev.ilg.dataclient.outreach.InboxReading;
import dev.ilg.dataclient.outreach.InboxWork;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.outreach.SettleResult;
import dev.ilg.linkedin.messaging.ThreadSeen;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.platform.error.IlgException;
import dev.ilg.worker.task.LookHandler;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The worker's side of the mutants: the mistakes that a worker could make. */
final class Broken {

  private Broken() {}

  /** Voids what somebody left, unread. */
  static LookHandler look(OutreachClient outreach) {
    return (lane, look) -> {
      outreach.settle(lane.lease(), look.outreach(), Outcome.VOID, "not looked");
      return Outcome.VOID;
    };
  }

  /** Outreach as mutants speak it. */
  static OutreachClient outreach(OutreachClient whole, Tables tables, Set<Mutant> mutants) {
    return mutants.isEmpty() ? whole : new BrokenOutreach(whole, tables, mutants);
  }

  /** LinkedIn as mutants use it. */
  static Site site(Site whole, Set<Mutant> mutants) {
    if (mutants.contains(Mutant.BLIND_RETRY)) {
      return new Retrying(whole);
    }
    return mutants.contains(Mutant.ANSWER_TAKEN_FOR_EFFECT) ? new Believing(whole) : whole;
  }

  private record BrokenOutreach(OutreachClient whole, Tables tables, Set<Mutant> mutants)
      implements OutreachClient {

    @Override
    public IntentResult recordIntent(Lease lease, long task, long lead, OutreachKind kind) {
      var result = arm(lease, task, lead, kind);
      if (mutants.contains(Mutant.SETTLE_BEFORE_CLICK)
          && result instanceof IntentResult.Armed(var row, _)) {
        whole.settle(lease, row, Outcome.DONE, "not clicked yet");
      }
      return result;
    }

    private IntentResult arm(Lease lease, long task, long lead, OutreachKind kind) {
      try {
        return whole.recordIntent(lease, task, lead, kind);
      } catch (IlgException lost) {
        if (mutants.contains(Mutant.CLICK_BEFORE_COMMIT_IS_ACKNOWLEDGED)) {
          // Clicks as if the row were there; if it is, it is the newest.
          return new IntentResult.Armed(Math.max(1, tables.outreach.size()), "hello");
        }
        throw lost;
      }
    }

    @Override
    public SettleResult settle(Lease lease, long row, Outcome outcome, String evidence) {
      var unseen = mutants.contains(Mutant.UNKNOWN_TREATED_AS_VOID) && outcome == Outcome.UNKNOWN;
      return whole.settle(lease, row, unseen ? Outcome.VOID : outcome, evidence);
    }

    @Override
    public Optional<LeadInHand> nextInvite(Lease lease, long task) {
      return whole.nextInvite(lease, task);
    }

    @Override
    public InboxWork inboxWork(Lease lease) {
      return whole.inboxWork(lease);
    }

    @Override
    public List<FollowUpDue> recordInbox(Lease lease, long task, InboxReading reading) {
      return whole.recordInbox(lease, task, reading);
    }
  }

  /** Sends a click again when no answer came, as an HTTP client may. */
  private record Retrying(Site whole) implements Site {

    @Override
    public Flight click(Lease lease, OutreachKind kind, String slug, String text) {
      var first = whole.click(lease, kind, slug, text);
      return () ->
          first.land() == Answer.NONE ? whole.click(lease, kind, slug, text).land() : Answer.DONE;
    }

    @Override
    public Standing standing(String slug) {
      return whole.standing(slug);
    }

    @Override
    public List<ThreadSeen.Message> thread(String slug) {
      return whole.thread(slug);
    }

    @Override
    public Set<String> connections(Set<String> wanted) {
      return whole.connections(wanted);
    }

    @Override
    public void signIn() {
      whole.signIn();
    }
  }

  /** Believes the page that answered the click instead of opening the profile again. */
  private record Believing(Site whole, Set<String> believed) implements Site {

    Believing(Site whole) {
      this(whole, new HashSet<>());
    }

    @Override
    public Flight click(Lease lease, OutreachKind kind, String slug, String text) {
      var flight = whole.click(lease, kind, slug, text);
      return () -> {
        var answer = flight.land();
        if (answer == Answer.DONE && kind == OutreachKind.INVITE) {
          believed.add(slug);
        }
        return answer;
      };
    }

    @Override
    public Standing standing(String slug) {
      var standing = whole.standing(slug);
      return standing.canBeInvited() && believed.contains(slug) ? Standing.PENDING : standing;
    }

    @Override
    public List<ThreadSeen.Message> thread(String slug) {
      return whole.thread(slug);
    }

    @Override
    public Set<String> connections(Set<String> wanted) {
      return whole.connections(wanted);
    }

    @Override
    public void signIn() {
      whole.signIn();
    }
  }
}

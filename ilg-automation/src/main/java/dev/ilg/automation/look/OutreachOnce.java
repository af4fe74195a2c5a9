package dev.ilg.automation.look;

import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.outreach.IntentResult;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.dataclient.outreach.SettleResult;
import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.platform.error.IlgException;
import dev.ilg.worker.task.HandBackException;
import dev.ilg.worker.task.LeaseInHand;
import dev.ilg.worker.task.UnsettledException;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Arms, acts once and settles; the only place where an intent is recorded. */
@Component
public class OutreachOnce {

  private final OutreachClient outreach;

  OutreachOnce(OutreachClient outreach) {
    this.outreach = outreach;
  }

  /**
   * Does one outreach to one lead, at most once.
   *
   * @param act clicks, given the rendered text, and reads LinkedIn for what came of it
   */
  public Settled act(
      LeaseInHand lane,
      long task,
      LeadInHand lead,
      OutreachKind kind,
      Function<String, Sending> act) {
    // An answer that is lost leaves an armed row, which comes back as a look: nothing is clicked.
    return switch (arm(lane, task, lead, kind)) {
      case IntentResult.Armed(var row, var text) -> settle(lane, row, kind, () -> act.apply(text));
      case IntentResult.Refused(var reason) -> new Settled.Refused(reason);
      case IntentResult.LeaseLost() -> throw new HandBackException("the lease is lost");
    };
  }

  private IntentResult arm(LeaseInHand lane, long task, LeadInHand lead, OutreachKind kind) {
    try {
      return outreach.recordIntent(lane.lease(), task, lead.id(), kind);
    } catch (IlgException lost) {
      throw new UnsettledException(kind + ": the answer to its intent was lost", lost);
    }
  }

  private Settled settle(LeaseInHand lane, long row, OutreachKind kind, Act act) {
    return switch (acted(lane, row, act)) {
      case Sending.Sent(var evidence) -> {
        write(lane, row, Outcome.DONE, kind, evidence);
        yield new Settled.Done();
      }
      case Sending.NotSent(var refusal, var evidence) -> {
        write(lane, row, Outcome.VOID, kind, refusal + ": " + evidence);
        yield new Settled.Voided(refusal);
      }
      case Sending.Withheld() -> {
        write(lane, row, Outcome.VOID, kind, "nothing was clicked: the gate was closed");
        throw new HandBackException("stopped before the click");
      }
      case Sending.Unclear(var evidence) -> {
        write(lane, row, Outcome.UNKNOWN, kind, evidence);
        yield new Settled.Unknown();
      }
    };
  }

  // A refusal that is thrown says that nothing was clicked (LinkedIn's contract).
  private Sending acted(LeaseInHand lane, long row, Act act) {
    try {
      return act.once();
    } catch (RefusedException refused) {
      settle(lane, row, Outcome.VOID, "nothing was clicked: " + refused.getMessage());
      throw refused;
    }
  }

  private void write(
      LeaseInHand lane, long row, Outcome outcome, OutreachKind kind, String evidence) {
    try {
      settle(lane, row, outcome, evidence);
    } catch (IlgException lost) {
      throw new UnsettledException(kind + ": its outcome could not be written", lost);
    }
  }

  /** Writes an outcome, once more if its answer was lost. */
  void settle(LeaseInHand lane, long row, Outcome outcome, String evidence) {
    var result = settleTwice(lane, row, outcome, evidence);
    if (result == SettleResult.LEASE_LOST) {
      throw new HandBackException("the lease is lost; the next worker looks at LinkedIn first");
    }
  }

  private SettleResult settleTwice(LeaseInHand lane, long row, Outcome outcome, String evidence) {
    try {
      return outreach.settle(lane.lease(), row, outcome, evidence);
    } catch (IlgException lost) {
      if (!lost.code().retryable()) {
        throw lost;
      }
      return outreach.settle(lane.lease(), row, outcome, evidence);
    }
  }

  /** What is clicked and read. */
  @FunctionalInterface
  private interface Act {
    Sending once();
  }
}

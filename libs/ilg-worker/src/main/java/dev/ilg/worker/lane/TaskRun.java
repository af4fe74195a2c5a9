package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskOutcome;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.linkedin.login.SignIn;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import dev.ilg.worker.task.Failure;
import dev.ilg.worker.task.HandBackException;
import dev.ilg.worker.task.UnsettledException;
import dev.ilg.worker.task.WrongPasswordException;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One task on one lease, from signing in to its report. */
final class TaskRun {

  private static final Logger log = LoggerFactory.getLogger(TaskRun.class);

  private final Equipment equipment;
  private final LaneLease given;
  private final LaneHand hand;
  private boolean browserGone;

  TaskRun(Equipment equipment, LaneLease given, LaneHand hand) {
    this.equipment = equipment;
    this.given = given;
    this.hand = hand;
  }

  /** Does the task; whatever happens becomes a report. */
  TaskReport run(TaskInHand task) {
    var timer = Timer.start();
    var report = attempt(task);
    var error = report.error() == null ? "none" : report.error().name();
    timer.stop(
        Timer.builder("ilg.task")
            .description("Tasks worked on, with how they ended")
            .tag("type", task.type().name())
            .tag("outcome", report.outcome().name())
            .tag("error", error)
            .register(equipment.meters()));
    log.info(
        "task ended type={} outcome={} error={} detail={}",
        task.type(),
        report.outcome(),
        error,
        report.detail());
    return report;
  }

  /** Whether the browser died and no context of it is of use any more. */
  boolean isBrowserGone() {
    return browserGone;
  }

  private TaskReport attempt(TaskInHand task) {
    try {
      return work(task);
    } catch (HandBackException stopped) {
      log.info("task handed back: {}", stopped.getMessage());
      return TaskReport.handedBack(task.id());
    } catch (IlgException stale) {
      // STALE: somebody else has the lane, and the report will hear the same.
      return stale.code() == ErrorCode.STALE
          ? TaskReport.handedBack(task.id())
          : failed(task, stale);
    } catch (RuntimeException failed) {
      return failed(task, failed);
    }
  }

  private TaskReport work(TaskInHand task) {
    if (given.session() == null) {
      signIn();
    }
    try {
      return looksThenTask(task);
    } catch (RefusedException refused) {
      if (refused.refusal() != Refusal.SESSION_EXPIRED) {
        throw refused;
      }
      // Thrown as it is, a refusal says that nothing was clicked: beginning again is safe.
      log.info("session expired; signing in again");
      signIn();
      return looksThenTask(task);
    }
  }

  private TaskReport looksThenTask(TaskInHand task) {
    var found = false;
    for (var look : given.looks()) {
      hand.carryOn();
      var outcome = equipment.looks().look(hand, look);
      found |= outcome == Outcome.DONE && look.kind() == OutreachKind.INVITE;
    }
    hand.carryOn();
    // The attempt before sent this task's invite and died: another one would be one too many.
    if (found && task.type() == TaskType.SEND_INVITE && task.attempt() > 1) {
      return new TaskReport(
          task.id(), TaskOutcome.SUCCEEDED, null, "its invite was found to be out");
    }
    var handler = equipment.handlers().get(task.type());
    return handler == null
        ? TaskReport.failed(task.id(), TaskError.INTERNAL, "no handler for " + task.type())
        : handler.handle(hand, task);
  }

  private void signIn() {
    hand.carryOn();
    var login = equipment.lanes().login(hand.lease());
    switch (hand.linkedIn().signIn(login.email(), login.password())) {
      case SignIn.SignedIn() -> {
        log.info("signed in");
        signedIn("SIGNED_IN");
      }
      case SignIn.WrongPassword() -> {
        signedIn("WRONG_PASSWORD");
        throw new WrongPasswordException();
      }
      case SignIn.Stopped(var refusal) -> {
        signedIn(refusal.name());
        throw new RefusedException(refusal, "sign-in");
      }
    }
  }

  private void signedIn(String outcome) {
    equipment.meters().counter("ilg.sign.in", "outcome", outcome).increment();
  }

  private TaskReport failed(TaskInHand task, RuntimeException thrown) {
    var failure = Failure.of(thrown);
    log.warn("task failed: {}", failure.detail(), thrown);
    if (reason(thrown) instanceof RefusedException refused) {
      browserGone = refused.refusal() == Refusal.BROWSER_GONE;
      equipment.meters().counter("ilg.refusals", "refusal", refused.refusal().name()).increment();
      Failure.checkpoint(refused.refusal()).ifPresent(this::raise);
      if (!browserGone) {
        equipment.evidence().keep(hand.lease(), task.id(), refused.step(), hand.session());
      }
    }
    return new TaskReport(task.id(), TaskOutcome.FAILED, failure.error(), failure.detail());
  }

  // The report says CHECKPOINT too and pauses the lane: a lost call costs the kind alone.
  private void raise(CheckpointKind kind) {
    try {
      equipment.lanes().raiseCheckpoint(hand.lease(), kind);
    } catch (IlgException lost) {
      log.warn("checkpoint {} could not be raised; the report pauses the lane", kind, lost);
    }
  }

  private static Throwable reason(RuntimeException thrown) {
    var cause = thrown.getCause();
    return thrown instanceof UnsettledException && cause != null ? cause : thrown;
  }
}

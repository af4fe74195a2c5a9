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
  private boolean signedIn;
  private boolean told;

  TaskRun(Equipment equipment, LaneLease given, LaneHand hand) {
    this.equipment = equipment;
    this.given = given;
    this.hand = hand;
  }

  /** Does the task; whatever happens becomes a report, unless a person can answer LinkedIn. */
  Turn run(TaskInHand task) {
    var timer = Timer.start();
    var turn = attempt(task);
    if (turn instanceof Turn.Over(var report)) {
      tell(task, timer, report);
    }
    return turn;
  }

  /** Goes on where LinkedIn asked for its owner, who has answered. */
  Turn carryOn(TaskInHand task) {
    signedIn = true;
    return run(task);
  }

  /** Ends the task with what was thrown while its browser stood before a checkpoint. */
  TaskReport end(TaskInHand task, RuntimeException thrown) {
    var timer = Timer.start();
    var report = report(task, thrown);
    tell(task, timer, report);
    return report;
  }

  private void tell(TaskInHand task, Timer.Sample timer, TaskReport report) {
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
  }

  /** Whether the browser died and no context of it is of use any more. */
  boolean isBrowserGone() {
    return browserGone;
  }

  private Turn attempt(TaskInHand task) {
    try {
      return new Turn.Over(work(task));
    } catch (RuntimeException thrown) {
      // Thrown as it is, a refusal says that nothing was clicked: going on later is safe.
      return thrown instanceof RefusedException refused
              && equipment.checkpoint().canBeAnswered(refused.refusal())
          ? stands(task, refused.refusal())
          : new Turn.Over(report(task, thrown));
    }
  }

  private Turn stands(TaskInHand task, Refusal asked) {
    try {
      if (!equipment.checkpoint().begin(hand, asked)) {
        told = true;
        return new Turn.Stands(asked);
      }
      signedIn = true;
      return new Turn.Over(looksThenTask(task));
    } catch (RuntimeException thrown) {
      return new Turn.Over(report(task, thrown));
    }
  }

  private TaskReport report(TaskInHand task, RuntimeException thrown) {
    if (thrown instanceof HandBackException stopped) {
      log.info("task handed back: {}", stopped.getMessage());
      return TaskReport.handedBack(task.id());
    }
    // STALE: somebody else has the lane, and the report will hear the same.
    return thrown instanceof IlgException stale && stale.code() == ErrorCode.STALE
        ? TaskReport.handedBack(task.id())
        : failed(task, thrown);
  }

  private TaskReport work(TaskInHand task) {
    if (given.session() == null && !signedIn) {
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
      if (!told) {
        Failure.checkpoint(refused.refusal()).ifPresent(this::raise);
      }
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

package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskOutcome;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.linkedin.login.SignIn;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
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
    for (var look : given.looks()) {
      hand.carryOn();
      equipment.looks().look(hand, look);
    }
    hand.carryOn();
    var handler = equipment.handlers().get(task.type());
    return handler == null
        ? TaskReport.failed(task.id(), TaskError.INTERNAL, "no handler for " + task.type())
        : handler.handle(hand, task);
  }

  private void signIn() {
    hand.carryOn();
    var login = equipment.lanes().login(hand.lease());
    switch (hand.linkedIn().signIn(login.email(), login.password())) {
      case SignIn.SignedIn() -> log.info("signed in");
      case SignIn.WrongPassword() -> throw new WrongPasswordException();
      case SignIn.Stopped(var refusal) -> throw new RefusedException(refusal, "sign-in");
    }
  }

  private TaskReport failed(TaskInHand task, RuntimeException thrown) {
    var failure = Failure.of(thrown);
    log.warn("task failed: {}", failure.detail(), thrown);
    if (reason(thrown) instanceof RefusedException refused) {
      browserGone = refused.refusal() == Refusal.BROWSER_GONE;
      equipment.meters().counter("ilg.refusals", "refusal", refused.refusal().name()).increment();
      Failure.checkpoint(refused.refusal())
          .ifPresent(kind -> equipment.lanes().raiseCheckpoint(hand.lease(), kind));
      if (!browserGone) {
        equipment.evidence().keep(hand.lease(), task.id(), refused.step(), hand.session());
      }
    }
    return new TaskReport(task.id(), TaskOutcome.FAILED, failure.error(), failure.detail());
  }

  private static Throwable reason(RuntimeException thrown) {
    var cause = thrown.getCause();
    return thrown instanceof UnsettledException && cause != null ? cause : thrown;
  }
}

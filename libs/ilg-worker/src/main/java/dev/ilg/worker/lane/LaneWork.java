package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.FinishResult;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.platform.error.IlgException;
import dev.ilg.worker.task.Failure;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Works one leased lane and gives it back. */
final class LaneWork {

  private static final Logger log = LoggerFactory.getLogger(LaneWork.class);
  private static final int MOST_TRIES_WHEN_STOPPED = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

  private final Equipment equipment;
  private final WarmSessions sessions;
  private final Heartbeat heartbeat;
  private final Signal signal;
  private final Duration longestPause;

  LaneWork(
      Equipment equipment,
      WarmSessions sessions,
      Heartbeat heartbeat,
      Signal signal,
      Duration longestPause) {
    this.equipment = equipment;
    this.sessions = sessions;
    this.heartbeat = heartbeat;
    this.signal = signal;
    this.longestPause = longestPause;
  }

  /** Works the lane's task and reports it; returns when ilg-data has the report. */
  void work(LaneLease given, HeldLease held) {
    var task = given.tasks().getFirst();
    try (var _ = MDC.putCloseable("lane", Long.toString(given.lane()));
        var _ = MDC.putCloseable("token", Long.toString(given.token()));
        var _ = MDC.putCloseable("task", Long.toString(task.id()));
        var _ = MDC.putCloseable("lead", String.valueOf(task.lead()))) {
      try (var _ = heartbeat.keep(held, task.id())) {
        workAndReport(given, held);
      }
    }
  }

  private void workAndReport(LaneLease given, HeldLease held) {
    var task = given.tasks().getFirst();
    BrowserSession session;
    try {
      session = sessions.take(given);
    } catch (RefusedException broken) {
      if (broken.refusal() == Refusal.BROWSER_GONE) {
        sessions.close();
      }
      var failure = Failure.of(broken);
      finish(given, TaskReport.failed(task.id(), failure.error(), failure.detail()), null);
      return;
    }
    var run = new TaskRun(equipment, given, new LaneHand(held, session, signal));
    var report = run.run(task);
    var state = run.isBrowserGone() ? Optional.<String>empty() : state(session);
    var changed = state.filter(now -> !now.equals(given.session())).orElse(null);
    var result = finish(given, report, changed);
    if (run.isBrowserGone()) {
      sessions.close();
    } else if (result == FinishResult.LEASE_LOST || state.isEmpty()) {
      session.close();
    } else {
      sessions.keep(given, session, Objects.requireNonNullElse(changed, given.session()));
    }
  }

  private static Optional<String> state(BrowserSession session) {
    try {
      return Optional.of(session.state());
    } catch (RefusedException broken) {
      return Optional.empty();
    }
  }

  // An answer may be lost: ilg-data recognises a report that it has, so it is repeated.
  private FinishResult finish(LaneLease given, TaskReport report, @Nullable String state) {
    var pause = FIRST_PAUSE;
    for (var tries = 1; ; tries++) {
      try {
        var keep = !signal.isStopped();
        return equipment.lanes().finish(given.lease(), List.of(report), state, keep);
      } catch (IlgException away) {
        if (!away.code().retryable()) {
          log.error("report refused; the lease runs out by itself: {}", away.getMessage());
          return FinishResult.LEASE_LOST;
        }
        if (signal.isStopped() && tries >= MOST_TRIES_WHEN_STOPPED) {
          log.warn("stopping with the report unsaid; the lease runs out by itself");
          return FinishResult.LEASE_LOST;
        }
        log.warn("report without an answer; repeated in {}", pause);
        signal.rest(pause);
        pause =
            pause.multipliedBy(2).compareTo(longestPause) > 0
                ? longestPause
                : pause.multipliedBy(2);
      }
    }
  }
}

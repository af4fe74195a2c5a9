package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.FinishResult;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.platform.error.IlgException;
import dev.ilg.worker.task.Failure;
import dev.ilg.worker.task.HandBackException;
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
  private final Ticker ticker;

  LaneWork(
      Equipment equipment,
      WarmSessions sessions,
      Heartbeat heartbeat,
      Signal signal,
      Duration longestPause,
      Ticker ticker) {
    this.equipment = equipment;
    this.sessions = sessions;
    this.heartbeat = heartbeat;
    this.signal = signal;
    this.longestPause = longestPause;
    this.ticker = ticker;
  }

  /**
   * Works the lane's task and reports it; returns when ilg-data has the report, or with the lane
   * whose browser stands before a checkpoint.
   */
  Optional<StandingLane> work(LaneLease given, HeldLease held) {
    try (var _ = describe(given)) {
      var renewal = heartbeat.keep(held, given.tasks().getFirst().id());
      var standing = Optional.<StandingLane>empty();
      try {
        standing = workAndReport(given, held, renewal);
      } finally {
        if (standing.isEmpty()) {
          renewal.close();
        }
      }
      return standing;
    }
  }

  /** Visits a browser that stands before a checkpoint; empty when its lane is over. */
  Optional<StandingLane> visit(StandingLane lane) {
    try (var _ = describe(lane.given())) {
      var task = lane.given().tasks().getFirst();
      var turn = turn(lane, task);
      if (turn instanceof Turn.Stands(var asked)) {
        return Optional.of(asked == lane.asked() ? lane : stands(lane, asked));
      }
      end(lane.given(), lane.session(), lane.run(), ((Turn.Over) turn).report());
      lane.renewal().close();
      return Optional.empty();
    }
  }

  private Turn turn(StandingLane lane, TaskInHand task) {
    try {
      if (equipment.checkpoint().visit(lane.hand(), lane.asked())) {
        return lane.run().carryOn(task);
      }
      if (lane.until() - ticker.nanos() > 0) {
        return new Turn.Stands(lane.asked());
      }
      equipment.checkpoint().giveUp(lane.hand());
      throw new RefusedException(lane.asked(), "checkpoint");
    } catch (IlgException away) {
      return away.code().retryable()
          ? new Turn.Stands(lane.asked())
          : new Turn.Over(lane.run().end(task, new HandBackException("the lease is lost")));
    } catch (RuntimeException ended) {
      return new Turn.Over(lane.run().end(task, ended));
    }
  }

  /** Gives a standing lane back because the worker stops; its owner's next answer finds another. */
  void leave(StandingLane lane) {
    try (var _ = describe(lane.given())) {
      equipment.checkpoint().giveUp(lane.hand());
      end(lane.given(), lane.session(), lane.run(), TaskReport.handedBack(lane.task()));
      lane.renewal().close();
    }
  }

  private static Closing describe(LaneLease given) {
    var task = given.tasks().getFirst();
    MDC.put("lane", Long.toString(given.lane()));
    MDC.put("token", Long.toString(given.token()));
    MDC.put("task", Long.toString(task.id()));
    MDC.put("lead", String.valueOf(task.lead()));
    return () -> List.of("lane", "token", "task", "lead").forEach(MDC::remove);
  }

  /** Takes the words off the log again. */
  @FunctionalInterface
  private interface Closing extends AutoCloseable {

    @Override
    void close();
  }

  private Optional<StandingLane> workAndReport(
      LaneLease given, HeldLease held, Heartbeat.Renewal renewal) {
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
      return Optional.empty();
    }
    var hand = new LaneHand(held, session, signal);
    var run = new TaskRun(equipment, given, hand);
    return switch (run.run(task)) {
      case Turn.Over(var report) -> {
        end(given, session, run, report);
        yield Optional.empty();
      }
      case Turn.Stands(var asked) ->
          Optional.of(new StandingLane(given, session, hand, run, renewal, asked, until()));
    };
  }

  private StandingLane stands(StandingLane lane, Refusal asked) {
    return new StandingLane(
        lane.given(), lane.session(), lane.hand(), lane.run(), lane.renewal(), asked, until());
  }

  private long until() {
    return ticker.nanos() + equipment.checkpoint().patience().toNanos();
  }

  private void end(LaneLease given, BrowserSession session, TaskRun run, TaskReport report) {
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

package dev.ilg.data.task;

import dev.ilg.data.outbox.WakeUps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Wakes workers when a lane turns ready by time: the end of a gap, of a pause between attempts, or
 * of the night is written by nobody. Two replicas that wake twice do no harm.
 */
@Component
@ConditionalOnProperty("spring.rabbitmq.host")
class WakeTimer {

  private static final Duration PERIOD = Duration.ofSeconds(1);

  private final TaskQueue queue;
  private final WakeUps wakeUps;
  private final TaskScheduler scheduler;
  private final Clock clock;
  private final Map<Pool, Instant> seen = new EnumMap<>(Pool.class);

  WakeTimer(TaskQueue queue, WakeUps wakeUps, TaskScheduler scheduler, Clock clock) {
    this.queue = queue;
    this.wakeUps = wakeUps;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Each second: what turned ready since, and what turns ready before the next look. */
  @Scheduled(fixedRateString = "PT1S")
  void look() {
    for (var pool : Pool.values()) {
      wakeDue(pool);
      scheduleNext(pool);
    }
  }

  private void atItsTime(Pool pool) {
    // Business time may stand still: then the next look is soon enough.
    if (wakeDue(pool)) {
      scheduleNext(pool);
    }
  }

  private synchronized boolean wakeDue(Pool pool) {
    var now = clock.instant();
    var next = queue.nextReady(pool, seen.getOrDefault(pool, now));
    var due = next != null && !next.isAfter(now);
    if (due) {
      wakeUps.now(pool.wakeExchange());
    }
    seen.put(pool, now);
    return due;
  }

  private void scheduleNext(Pool pool) {
    var now = clock.instant();
    var next = queue.nextReady(pool, now);
    if (next != null && next.isBefore(now.plus(PERIOD))) {
      // A clock that is moved by hand is not the scheduler's: only the distance counts.
      var at = scheduler.getClock().instant().plus(Duration.between(now, next)).plusMillis(1);
      var _ = scheduler.schedule(() -> atItsTime(pool), at);
    }
  }
}

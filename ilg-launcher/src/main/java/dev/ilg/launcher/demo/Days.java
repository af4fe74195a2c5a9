package dev.ilg.launcher.demo;

import dev.ilg.launcher.clock.Jump;
import dev.ilg.launcher.clock.Workload;
import dev.ilg.launcher.clock.WorkloadClient;
import dev.ilg.launcher.judge.JudgeClient;
import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.Pause;
import dev.ilg.platform.clock.FileClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Lives through days: business time jumps whenever nobody has work. */
public final class Days {

  /** Looking costs ilg-data as much as a worker's question; while somebody works it can wait. */
  private static final Duration WHILE_BUSY = Duration.ofMillis(50);

  private static final Duration WHILE_QUIET = Duration.ofMillis(10);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration BEFORE_ASKING_THE_JUDGE = Duration.ofSeconds(5);

  /** A look reads lanes and plans one after the other; a plan made in between shows in the next. */
  private static final int QUIET_LOOKS = 2;

  private final FileClock clock;
  private final WorkloadClient workloads;
  private final JudgeClient judge;
  private final DayEnd book;
  private final Watchdog watchdog = new Watchdog(PATIENCE);
  private long lastEntry;

  /** Told of the days that have passed when business time jumps into a later one. */
  @FunctionalInterface
  public interface DayEnd {

    /** The days from {@code first} to the one before {@code next} are over. */
    void passed(LocalDate first, LocalDate next);
  }

  public Days(FileClock clock, WorkloadClient workloads, JudgeClient judge, DayEnd book) {
    this.clock = clock;
    this.workloads = workloads;
    this.judge = judge;
    this.book = book;
  }

  /** Returns at the end, when everyone has finished. */
  public void live(ZoneId zone, Instant end) {
    var quiet = 0;
    while (!Thread.currentThread().isInterrupted()) {
      var workload = look();
      quiet = workload.filter(Workload::isQuiet).isPresent() ? quiet + 1 : 0;
      var now = clock.instant();
      if (quiet >= QUIET_LOOKS) {
        if (!now.isBefore(end)) {
          return;
        }
        var jump = workload.flatMap(found -> Jump.still(found, now, end));
        if (jump.isPresent()) {
          jump(zone, now, jump.orElseThrow());
          quiet = 0;
          continue;
        }
      }
      watch(now, workload);
      Pause.of(quiet > 0 ? WHILE_QUIET : WHILE_BUSY);
    }
  }

  private void jump(ZoneId zone, Instant now, Instant to) {
    var today = day(zone, now);
    var then = day(zone, to);
    if (then.isAfter(today)) {
      book.passed(today, then);
    }
    clock.set(to, 0);
  }

  private Optional<Workload> look() {
    try {
      return Optional.of(workloads.read());
    } catch (IOException startedAgain) {
      return Optional.empty();
    }
  }

  private void watch(Instant now, Optional<Workload> workload) {
    if (watchdog.isStuck(List.of(now, workload, lastEntry))) {
      throw new LaunchException(
          "nothing has changed for %d s: business time %s, %s"
              .formatted(
                  PATIENCE.toSeconds(),
                  now,
                  workload.map(Object::toString).orElse("ilg-data is away")));
    }
    if (watchdog.isIdleFor(BEFORE_ASKING_THE_JUDGE)) {
      // A long task changes nothing here, but LinkedIn's side sees what it reads.
      lastEntry = judge.lastEntry(lastEntry);
    }
  }

  private static LocalDate day(ZoneId zone, Instant at) {
    return at.atZone(zone).toLocalDate();
  }
}

package dev.ilg.launcher.clock;

import dev.ilg.platform.clock.FileClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Lets business time run fast while ILG is up, and stand still while it is not. */
public final class Timekeeper {

  /** Long enough that the morning's plan is made before the work begins. */
  private static final Duration MARGIN = Duration.ofMinutes(3);

  private static final ZoneId HOME = ZoneId.of("Europe/Berlin");
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private final FileClock clock;
  private final Path lastSeen;
  private final double speed;
  private boolean wasQuiet;

  public Timekeeper(FileClock clock, Path lastSeen, double speed) {
    this.clock = clock;
    this.lastSeen = lastSeen;
    this.speed = speed;
  }

  /** Stands where it stood; the very first time on last Monday's morning. */
  public void open(Instant wall) {
    // A supervisor that was killed could not stop the clock: what it wrote last counts.
    clock.set(stood().orElse(lastMonday(wall)), 0);
  }

  /** Lets time go on, once everything is there to use it. */
  public void start() {
    clock.set(clock.instant(), speed);
  }

  /** Writes down the time, and jumps where nobody has work for long. */
  public void tick(WorkloadClient workloads) {
    var now = clock.instant();
    keep(now);
    try {
      var workload = workloads.read();
      var jump = Jump.running(workload, now, MARGIN);
      if (jump.isPresent() && wasQuiet) {
        clock.set(jump.orElseThrow(), speed);
      }
      wasQuiet = workload.isQuiet();
    } catch (IOException startedAgain) {
      wasQuiet = false;
    }
  }

  /** Stops business time. */
  public void stop() {
    var now = clock.instant();
    clock.set(now, 0);
    keep(now);
  }

  static Instant lastMonday(Instant wall) {
    return wall.atZone(HOME)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .with(MORNING)
        .toInstant();
  }

  private Optional<Instant> stood() {
    try {
      return Optional.of(Instant.parse(Files.readString(lastSeen).strip()));
    } catch (IOException | DateTimeParseException never) {
      return Optional.empty();
    }
  }

  private void keep(Instant now) {
    try {
      Files.writeString(lastSeen, now + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + lastSeen, e);
    }
  }
}

package dev.ilg.launcher.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Decides how far business time may jump. */
public final class Jump {

  private Jump() {}

  /**
   * For a clock that stands still: the next due moment, never past the end.
   *
   * @return empty while somebody works, or while something that is due already is not taken up
   */
  public static Optional<Instant> still(Workload workload, Instant now, Instant end) {
    if (!workload.isQuiet()) {
      return Optional.empty();
    }
    // The clock counts milliseconds and the database microseconds: a moment cut off is too early.
    var due = workload.nextDue().map(Jump::roundedUp).filter(at -> at.isBefore(end)).orElse(end);
    return due.isAfter(now) ? Optional.of(due) : Optional.empty();
  }

  /**
   * For a clock that runs: shortly before the next due moment, if that is worth it.
   *
   * @param margin how much of the wait is left
   */
  public static Optional<Instant> running(Workload workload, Instant now, Duration margin) {
    return workload
        .nextDue()
        .filter(_ -> workload.isQuiet())
        .map(due -> due.minus(margin))
        .filter(to -> to.isAfter(now.plus(margin)));
  }

  private static Instant roundedUp(Instant at) {
    var cut = at.truncatedTo(ChronoUnit.MILLIS);
    return cut.equals(at) ? cut : cut.plusMillis(1);
  }
}

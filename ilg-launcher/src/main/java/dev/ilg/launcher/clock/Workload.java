package dev.ilg.launcher.clock;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The work as a whole, as ilg-data sees it.
 *
 * @param lanesReady lanes that may act now and are not leased
 * @param lanesLeased lanes that a worker holds
 * @param plansDue days that the scheduler has still to plan
 * @param nextReadyAt when the next lane may act
 * @param nextPlanAt when the next day is to be planned
 */
public record Workload(
    int lanesReady,
    int lanesLeased,
    int plansDue,
    Optional<Instant> nextReadyAt,
    Optional<Instant> nextPlanAt) {

  /** Whether nobody has anything to do at this moment of business time. */
  public boolean isQuiet() {
    return lanesReady == 0 && lanesLeased == 0 && plansDue == 0;
  }

  /** The next moment at which somebody has; empty when nothing is ahead. */
  public Optional<Instant> nextDue() {
    return Stream.concat(nextReadyAt.stream(), nextPlanAt.stream()).min(Instant::compareTo);
  }
}

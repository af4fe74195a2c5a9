package dev.ilg.dataclient.egress;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A lane as the egress gateway must know it.
 *
 * @param lane the lane
 * @param epoch its epoch; older ones may never pass again
 * @param leasedForMillis how long its lease still holds; 0 when it is not leased
 * @param peer the upstream's name for the account's exit; null where no upstream is used
 */
public record EgressLane(long lane, long epoch, long leasedForMillis, @Nullable String peer) {

  /** How long its lease still holds. */
  public Duration leasedFor() {
    return Duration.ofMillis(leasedForMillis);
  }
}

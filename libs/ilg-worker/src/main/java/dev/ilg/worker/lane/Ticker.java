package dev.ilg.worker.lane;

import java.time.Duration;

/** Monotonic time; leases are counted on it, so that no wall clock can stretch them. */
@FunctionalInterface
public interface Ticker {

  /** Nanoseconds since some fixed moment. */
  long nanos();

  /** How long ago a moment was. */
  default Duration since(long moment) {
    return Duration.ofNanos(nanos() - moment);
  }
}

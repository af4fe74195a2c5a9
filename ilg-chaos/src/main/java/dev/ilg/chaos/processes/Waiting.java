package dev.ilg.chaos.processes;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for a named condition, with a limit. */
final class Waiting {

  /** How long anything that must come may take on a loaded machine. */
  static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Duration MOMENT = Duration.ofMillis(100);

  /** How many moments {@link #PATIENCE} has. */
  static final long MOST_LOOKS = PATIENCE.dividedBy(MOMENT);

  private Waiting() {}

  static void aMoment() {
    LockSupport.parkNanos(MOMENT.toNanos());
  }

  static void until(String what, BooleanSupplier condition) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        throw new IllegalStateException("waited in vain until " + what);
      }
      aMoment();
    }
  }
}

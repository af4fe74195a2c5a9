package dev.ilg.launcher.system;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The short wait between two looks at something that cannot tell by itself. */
public final class Pause {

  private Pause() {}

  /** Waits; wakes early when interrupted. */
  public static void of(Duration time) {
    var until = System.nanoTime() + time.toNanos();
    while (until - System.nanoTime() > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(until - System.nanoTime());
    }
  }
}

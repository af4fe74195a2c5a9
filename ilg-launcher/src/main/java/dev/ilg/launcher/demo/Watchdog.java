package dev.ilg.launcher.demo;

import java.time.Duration;

/** Notices that nothing changes any more. */
final class Watchdog {

  private final long patience;
  private Object seen = "";
  private long since = System.nanoTime();

  Watchdog(Duration patience) {
    this.patience = patience.toNanos();
  }

  /** Whether what is shown has been the same for too long. */
  boolean isStuck(Object shown) {
    var now = System.nanoTime();
    if (!shown.equals(seen)) {
      seen = shown;
      since = now;
    }
    return now - since > patience;
  }

  /** Whether it has been the same for at least that long. */
  boolean isIdleFor(Duration time) {
    return System.nanoTime() - since > time.toNanos();
  }
}

package dev.ilg.chaos.processes;

/** Notices when a number has not changed for long. */
final class Stillness {

  private long last = Long.MIN_VALUE;
  private long since;

  boolean isStuck(long now) {
    if (now != last) {
      last = now;
      since = System.nanoTime();
    }
    return System.nanoTime() - since > Waiting.PATIENCE.toNanos();
  }
}

package dev.ilg.chaos.processes;

/**
 * Notices when a number has not changed for long: for so many looks, not for a time, so that a
 * machine that slept between two of them is not taken for a run that hangs.
 */
final class Stillness {

  private long last = Long.MIN_VALUE;
  private long alike;

  boolean isStuck(long now) {
    alike = now == last ? alike + 1 : 0;
    last = now;
    return alike > Waiting.MOST_LOOKS;
  }
}

package dev.ilg.linkedin.page;

import java.time.Duration;

/**
 * How long pages may take.
 *
 * @param navigation until a page's document is there
 * @param element until an element that must come has come
 * @param effect until LinkedIn shows what a click did
 */
public record Timeouts(Duration navigation, Duration element, Duration effect) {

  /** A limit as the browser wants it. */
  public static double millis(Duration limit) {
    return (double) limit.toMillis();
  }
}

package dev.ilg.linkedin.page;

import java.util.List;

/**
 * An element with its locators, most durable first.
 *
 * @param element name of the element in logs and metrics, such as {@code profile/connect}
 * @param rungs where to look, in order
 */
public record Ladder(String element, List<Rung> rungs) {

  /** A ladder of the given rungs. */
  public static Ladder of(String element, Rung... rungs) {
    return new Ladder(element, List.of(rungs));
  }
}

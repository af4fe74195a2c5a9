package dev.ilg.linkedin.page;

/** Told when a page no longer looks as expected, yet could be read. */
@FunctionalInterface
public interface Drift {

  /**
   * An element was found, but not by its first locator.
   *
   * @param element name of the element, such as {@code profile/connect}
   * @param rank which locator found it, from 1 for the second
   */
  void seen(String element, int rank);
}

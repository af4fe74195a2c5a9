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

  /**
   * The same, with the build of the page.
   *
   * @param generation of the page: SDUI, SALES, DATA_VIEW_NAME, CLASSIC or UNKNOWN
   */
  default void seen(String element, int rank, String generation) {
    seen(element, rank);
  }
}

package dev.ilg.api.system;

import dev.ilg.dataclient.system.Page;
import dev.ilg.dataclient.system.PageRequest;
import java.util.List;

/**
 * One page of a list.
 *
 * @param items what is on it
 * @param total how many there are in all
 * @param page from 0
 * @param size how many were asked for
 */
public record PageOf<T>(List<T> items, long total, int page, int size) {

  /** The page that was asked for. */
  public static <T> PageOf<T> of(Page<T> page, PageRequest asked) {
    return new PageOf<>(page.items(), page.total(), asked.page(), asked.size());
  }
}

package dev.ilg.linkedin.sales;

import java.util.List;

/**
 * One page of a campaign list.
 *
 * @param rows the people on it, in order; people whose name is hidden are left out
 * @param last whether no page follows
 * @param capped whether it is the last page although the list says that there are more people:
 *     LinkedIn shows no more of one search
 */
public record FoundPage(List<FoundRow> rows, boolean last, boolean capped) {

  /** A page of a list that is shown to its end. */
  public FoundPage(List<FoundRow> rows, boolean last) {
    this(rows, last, false);
  }
}

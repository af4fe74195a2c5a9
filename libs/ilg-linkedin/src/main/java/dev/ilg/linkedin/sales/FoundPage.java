package dev.ilg.linkedin.sales;

import java.util.List;

/**
 * One page of a campaign list.
 *
 * @param rows the people on it, in order; people whose name is hidden are left out
 * @param last whether no page follows
 */
public record FoundPage(List<FoundRow> rows, boolean last) {}

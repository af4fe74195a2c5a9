package dev.ilg.simulator.sales;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** 25 rows of a search or list, and the pagination around them. */
record ResultPage(List<LeadView> leads, int total, int page, int pages) {

  private static final int ROWS = 25;
  private static final int MOST_PAGES = 100;
  private static final int NUMBERS_AROUND = 3;

  static <T> ResultPage of(List<T> all, int page, Function<T, LeadView> view) {
    var pages = Math.clamp((all.size() + ROWS - 1) / ROWS, 1, MOST_PAGES);
    var rows =
        page < 1 || page > pages
            ? List.<T>of()
            : all.subList((page - 1) * ROWS, Math.min(page * ROWS, all.size()));
    return new ResultPage(rows.stream().map(view).toList(), all.size(), page, pages);
  }

  /** The same page of many more people than its pages show. */
  ResultPage capped() {
    return new ResultPage(leads, 4 * MOST_PAGES * ROWS, page, pages);
  }

  boolean empty() {
    return leads.isEmpty();
  }

  boolean first() {
    return page <= 1;
  }

  boolean last() {
    return page >= pages;
  }

  List<PageLink> links() {
    return IntStream.rangeClosed(1, pages)
        .filter(it -> it == 1 || it == pages || Math.abs(it - page) <= NUMBERS_AROUND)
        .mapToObj(it -> new PageLink(it, it == page))
        .toList();
  }
}

package dev.ilg.linkedin.sales;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.page.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A people search or lead list in Sales Navigator, whose rows fill only near the viewport. */
public final class SearchPage {

  private static final Gson JSON = new Gson();
  private static final int MOST_STEPS = 60;
  private static final int ROWS = 25;
  private static final Pattern PAGE = Pattern.compile("[?&]page=(\\d{1,4})\\b");
  private static final Pattern HIDDEN = Word.HIDDEN_MEMBER.whole();
  private static final Ladder ROW =
      Ladder.of(
          "search/row",
          Rung.css(
              "[data-x-search-result=LEAD] a[href*='/sales/lead/'],"
                  + " tr[data-row-id] a[href*='/sales/lead/']"),
          Rung.css("li a[href*='/sales/lead/'], .search-results__result-item a"));
  private static final Ladder EMPTY =
      Ladder.of(
          "search/empty",
          Rung.text("h3", Pattern.compile("No leads matched|Keine Leads", 0)),
          Rung.css("[class*=empty-state], [class*=no-results]"));
  private static final Ladder NEXT =
      Ladder.of(
          "search/next",
          Rung.css(
              "[data-sn-view-name=search-pagination]"
                  + " :is(button[aria-label=Next], button[aria-label=Weiter])"),
          Rung.css(".artdeco-pagination__button--next"),
          Rung.role(AriaRole.BUTTON, Word.NEXT));

  private final Tab tab;

  /** The list as it is reached in this tab. */
  public SearchPage(Tab tab) {
    this.tab = tab;
  }

  /** Reads one page of a list completely. */
  public FoundPage read(String listUrl, int page) {
    return pageAt(ListAddress.of(listUrl, page), page);
  }

  /** Opens a path of a list and reads that page of it. */
  public FoundPage look(String path) {
    var number = PAGE.matcher(path);
    return pageAt(path, number.find() ? Integer.parseInt(number.group(1)) : 1);
  }

  private FoundPage pageAt(String path, int page) {
    tab.open(path);
    tab.until(this::hasCome, tab.timeouts().element());
    if (tab.shows(EMPTY, tab.root())) {
      return new FoundPage(List.of(), true);
    }
    tab.await(ROW, tab.root());
    var rows = rows();
    var last = isLast();
    return new FoundPage(rows, last, last && total() > page * ROWS);
  }

  private boolean hasCome() {
    return tab.page().locator(SearchScripts.ROW_LINK).count() > 0 || tab.shows(EMPTY, tab.root());
  }

  // Cards that leave the viewport may be destroyed, so rows are collected while scrolling.
  private List<FoundRow> rows() {
    Map<String, FoundRow> found = new LinkedHashMap<>();
    for (var step = 0; step < MOST_STEPS; step++) {
      awaitFilled();
      for (var raw : JSON.fromJson(evaluate(SearchScripts.READ), RawRow[].class)) {
        tab.report("search/name", raw.rank());
        raw.toFound()
            .filter(row -> !HIDDEN.matcher(row.name()).matches())
            .ifPresent(row -> found.put(row.salesId(), row));
      }
      if ("end".equals(evaluate(SearchScripts.SCROLL))) {
        break;
      }
    }
    return List.copyOf(found.values());
  }

  // Rows that stay empty are not waited for twice: people out of network may have none.
  private void awaitFilled() {
    try {
      tab.page()
          .waitForFunction(
              SearchScripts.FILLED,
              null,
              new Page.WaitForFunctionOptions()
                  .setTimeout(Timeouts.millis(tab.timeouts().effect())));
    } catch (TimeoutError stillEmpty) {
      tab.refuseStrangePlace();
    }
  }

  private boolean isLast() {
    return tab.find(NEXT, tab.root())
        .map(
            next ->
                next.isDisabled()
                    || String.valueOf(next.getAttribute("class")).contains("--disabled"))
        .orElse(true);
  }

  private int total() {
    return ((Number) tab.page().evaluate(SearchScripts.TOTAL)).intValue();
  }

  private String evaluate(String script) {
    return String.valueOf(tab.page().evaluate(script));
  }
}

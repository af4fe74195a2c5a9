package dev.ilg.linkedin.page;

import com.google.gson.Gson;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A list of people that grows while it is scrolled, or by a button. */
public final class GrowingList {

  private static final Gson JSON = new Gson();
  // Without a button and without a total, a list that did not grow for so long is at its end.
  private static final Duration QUIET = Duration.ofMillis(700);
  private static final String READ =
      """
      () => {
        const links = [...document.querySelectorAll("main a[href*='/in/']")]
          .filter(link => !link.closest('aside')).map(link => link.getAttribute('href'));
        const counts = [...document.querySelectorAll('main h1, main h2, main button')]
          .map(el => el.textContent.match(
            /^\\s*(?:([\\d.,]+) (?:connections|Kontakte)|\\S+ \\(([\\d.,]+)\\))\\s*$/))
          .filter(found => found).map(found => found[1] || found[2]);
        const button = [...document.querySelectorAll('main button')].some(el =>
          /^\\s*(Load more|Show more results|Mehr anzeigen|Mehr laden)\\s*$/.test(el.textContent));
        const total = counts.length ? Number(counts[0].replace(/[.,]/g, '')) : -1;
        return JSON.stringify({links: [...new Set(links)], total, button});
      }
      """;
  private static final String GROW =
      """
      () => {
        const boxes = [...document.querySelectorAll('main, main *')]
          .filter(el => el.scrollHeight > el.clientHeight + 1
              && /auto|scroll/.test(getComputedStyle(el).overflowY));
        const box = boxes.sort((a, b) => b.scrollHeight - a.scrollHeight)[0]
            || document.scrollingElement;
        box.scrollTop = box.scrollHeight;
        [...document.querySelectorAll('main button')].find(el =>
          /^\\s*(Load more|Show more results|Mehr anzeigen|Mehr laden)\\s*$/.test(el.textContent))
          ?.click();
      }
      """;

  private final Tab tab;

  private record Seen(List<String> links, int total, boolean button) {

    Set<String> slugs() {
      var slugs = new LinkedHashSet<String>();
      links.forEach(link -> Slug.of(link).ifPresent(slugs::add));
      return slugs;
    }

    boolean isWhole() {
      return total >= 0 && slugs().size() >= total;
    }
  }

  /** The list in the open page. */
  public GrowingList(Tab tab) {
    this.tab = tab;
  }

  /** The slugs of all people listed now, in order. */
  public Set<String> slugs() {
    return read().slugs();
  }

  /**
   * Lets the list grow until enough is seen.
   *
   * @return whether it was read far enough or to its end; false when {@code most} stopped it
   */
  public boolean grow(int most, Predicate<Set<String>> enough) {
    var seen = read();
    while (!enough.test(seen.slugs()) && !seen.isWhole()) {
      if (seen.slugs().size() >= most) {
        return false;
      }
      var before = seen;
      tab.page().evaluate(GROW);
      var limit = before.button() ? tab.timeouts().effect() : QUIET;
      var moved = tab.until(() -> hasMoved(before), limit);
      seen = read();
      if (seen.links().size() == before.links().size()) {
        // A button that stays and brings nothing is a list that did not load.
        return !(before.button() && !moved);
      }
    }
    return true;
  }

  private boolean hasMoved(Seen before) {
    var now = read();
    return now.links().size() > before.links().size() || (before.button() && !now.button());
  }

  private Seen read() {
    return JSON.fromJson(String.valueOf(tab.page().evaluate(READ)), Seen.class);
  }
}

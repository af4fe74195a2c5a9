package dev.ilg.linkedin.page;

import com.google.gson.Gson;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A list of people that grows while it is scrolled, or by a button. Some builds take cards out
 * again that have left the screen: such a list is read step by step from its beginning.
 */
public final class GrowingList {

  private static final Gson JSON = new Gson();
  private static final String READ = Script.of(GrowingList.class, "read-list.js");
  private static final String MOVE = Script.of(GrowingList.class, "move-list.js");
  // Without a button and without a total, a list that did not grow for so long is at its end.
  private static final Duration QUIET = Duration.ofMillis(700);

  private final Tab tab;
  private final Set<String> found = new LinkedHashSet<>();
  private boolean windowed;

  /** The list in the open page. */
  public GrowingList(Tab tab) {
    this.tab = tab;
  }

  /** The slugs of all people listed so far, in order. */
  public Set<String> slugs() {
    collect();
    return Collections.unmodifiableSet(found);
  }

  /**
   * Lets the list grow until enough is seen.
   *
   * @return whether it was read far enough or to its end; false when {@code most} stopped it, or
   *     when it ended before all that it promises
   */
  public boolean grow(int most, Predicate<Set<String>> enough) {
    var seen = collect();
    while (!enough.test(found) && !isWhole(seen)) {
      if (found.size() >= most) {
        return false;
      }
      var before = seen;
      var end = move("down");
      seen = awaitGrowth(before, end);
      if (!windowed && !seen.links().containsAll(before.links())) {
        windowed = true;
        found.clear();
        move("top");
        seen = collect();
      } else if (end && seen.isAsBefore(before)) {
        return seen.isAtItsEnd(found.size());
      }
    }
    return true;
  }

  private boolean isWhole(Seen seen) {
    return seen.total() >= 0 && found.size() >= seen.total();
  }

  // A list that is read step by step has more to show before anything must load.
  private Seen awaitGrowth(Seen before, boolean end) {
    if (end) {
      var limit = before.button() || before.loads() ? tab.timeouts().effect() : QUIET;
      tab.until(() -> !read().isAsBefore(before), limit);
    }
    return collect();
  }

  private boolean move(String where) {
    return Boolean.parseBoolean(
        String.valueOf(tab.page().evaluate(MOVE, windowed ? where + " slowly" : where)));
  }

  private Seen collect() {
    var seen = read();
    seen.links().forEach(link -> Slug.of(link).ifPresent(found::add));
    return seen;
  }

  private Seen read() {
    return JSON.fromJson(String.valueOf(tab.page().evaluate(READ)), Seen.class);
  }

  /**
   * The list as it stands.
   *
   * @param links targets of the cards in the page
   * @param total how many the page says there are, -1 when it does not
   * @param button whether a button promises more
   * @param loads whether something shows that more is loading
   * @param height of all that can be scrolled
   */
  private record Seen(List<String> links, int total, boolean button, boolean loads, int height) {

    // People whose card has no link are counted too; more than these, and the list was not whole.
    private static final int LINKLESS = 2;
    private static final int LINKLESS_SHARE = 50;

    boolean isAsBefore(Seen before) {
      return links.size() == before.links().size()
          && height == before.height()
          && button == before.button();
    }

    // A button that stays and brings nothing is a list that did not load.
    boolean isAtItsEnd(int read) {
      var missing = total - read;
      return !button && !loads && missing <= Math.max(LINKLESS, total / LINKLESS_SHARE);
    }
  }
}

package dev.ilg.linkedin.network;

import dev.ilg.linkedin.page.GrowingList;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Tab;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of connections, the newest on top. */
public final class ConnectionsPage {

  private static final String PATH = "/mynetwork/invite-connect/connections/";
  private static final int MOST_CARDS = 2000;
  private static final Ladder LIST =
      Ladder.of(
          "connections/list",
          Rung.css("main [data-testid=lazy-column]"),
          Rung.css("main a[href*='/in/']"),
          Rung.text("main h1, main h2", Pattern.compile("connections|Kontakte")));

  private final Tab tab;

  /** The list as it is reached in this tab. */
  public ConnectionsPage(Tab tab) {
    this.tab = tab;
  }

  /** Reads the list until all of {@code wanted} were seen, or to its end. */
  public ConnectionsSeen read(Set<String> wanted) {
    tab.open(PATH);
    tab.await(LIST, tab.root());
    var list = new GrowingList(tab);
    var looked = lower(wanted);
    var complete = list.grow(MOST_CARDS, seen -> lower(seen).containsAll(looked));
    return new ConnectionsSeen(list.slugs(), complete);
  }

  private static Set<String> lower(Set<String> slugs) {
    return slugs.stream().map(it -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}

package dev.ilg.linkedin.network;

import com.google.gson.Gson;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Script;
import dev.ilg.linkedin.page.Tab;
import java.util.regex.Pattern;

/** Looks at a list of connections or of sent invites without scrolling it. */
public final class PeopleLook {

  private static final Gson JSON = new Gson();
  private static final String READ = Script.of(PeopleLook.class, "read-cards.js");
  private static final Ladder LIST =
      Ladder.of(
          "people/list",
          Rung.css("main [data-testid=lazy-column] a[href*='/in/']"),
          Rung.css("main a[href*='/in/']"),
          Rung.text(
              "main h1, main h2, main p", Pattern.compile("No pending|Keine ausst|0 connect")));

  private final Tab tab;

  /** The list as it is reached in this tab. */
  public PeopleLook(Tab tab) {
    this.tab = tab;
  }

  /** Opens a path and says whom it lists. */
  public PeopleSeen look(String path) {
    tab.open(path);
    tab.await(LIST, tab.root());
    return JSON.fromJson(String.valueOf(tab.page().evaluate(READ)), PeopleSeen.class);
  }
}

package dev.ilg.linkedin.messaging;

import com.google.gson.Gson;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Tab;
import java.time.Duration;
import java.util.List;

/** The conversation list; reading it opens nothing and marks nothing as read. */
public final class ConversationsPage {

  private static final Gson JSON = new Gson();
  private static final int MOST_ROWS = 1000;
  private static final Duration QUIET = Duration.ofMillis(700);
  private static final Ladder LIST =
      Ladder.of(
          "messaging/list",
          Rung.css(".msg-conversations-container__conversations-list"),
          Rung.css("ul[aria-label='Conversation List']"));

  private final Tab tab;

  /** The list as it is reached in this tab. */
  public ConversationsPage(Tab tab) {
    this.tab = tab;
  }

  /** Reads the list, newest first. */
  public ConversationsSeen read() {
    tab.open("/messaging/");
    tab.await(LIST, tab.root());
    var seen = seen();
    while (seen.rows().size() < MOST_ROWS) {
      if (!seen.button() && !seen.scrolls()) {
        return new ConversationsSeen(seen.rows(), true);
      }
      var before = seen;
      if (before.button()) {
        tab.page().evaluate(MessagingScripts.MORE);
      }
      var limit = before.button() ? tab.timeouts().effect() : QUIET;
      var more = tab.until(() -> seen().isMoreThan(before), limit);
      seen = seen();
      if (!more) {
        return new ConversationsSeen(seen.rows(), !before.button());
      }
    }
    return new ConversationsSeen(seen.rows(), false);
  }

  private Seen seen() {
    return JSON.fromJson(String.valueOf(tab.page().evaluate(MessagingScripts.ROWS)), Seen.class);
  }

  /**
   * The list as it stands.
   *
   * @param rows down to its present end
   * @param button whether a button promises more
   * @param scrolls whether more may come by scrolling
   */
  private record Seen(List<ConversationRow> rows, boolean button, boolean scrolls) {

    // The last rows come without a button: then nothing more is promised.
    boolean isMoreThan(Seen before) {
      return rows.size() > before.rows().size() || (before.button() && !button);
    }
  }
}

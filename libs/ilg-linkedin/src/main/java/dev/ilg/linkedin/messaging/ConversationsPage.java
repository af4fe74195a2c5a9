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
    var rows = rows();
    while (rows.size() < MOST_ROWS) {
      var before = rows.size();
      var grown = String.valueOf(tab.page().evaluate(MessagingScripts.GROW));
      if (grown.equals("end")) {
        return new ConversationsSeen(rows, true);
      }
      var limit = grown.equals("button") ? tab.timeouts().effect() : QUIET;
      var more = tab.until(() -> rows().size() > before, limit);
      if (!more) {
        return new ConversationsSeen(rows, !grown.equals("button"));
      }
      rows = rows();
    }
    return new ConversationsSeen(rows, false);
  }

  private List<ConversationRow> rows() {
    var read = String.valueOf(tab.page().evaluate(MessagingScripts.ROWS));
    return List.of(JSON.fromJson(read, ConversationRow[].class));
  }
}

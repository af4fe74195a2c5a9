package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.linkedin.messaging.ConversationRow;
import dev.ilg.linkedin.messaging.ConversationsSeen;
import dev.ilg.linkedin.session.BrowserSession;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of conversations, whose rows may be taken out or never come. */
@ExtendWith(Site.Starts.class)
class ConversationsVariantsIT {

  private static final List<String> TONGUES = List.of("ENGLISH", "GERMAN");
  // More than the twenty rows that come at once.
  private static final int TALKS = 22;
  private static String email;
  private static BrowserSession session;

  private final Site site;

  ConversationsVariantsIT(Site site) {
    this.site = site;
  }

  @BeforeAll
  static void talk(Site site) throws Exception {
    email = site.newEmail();
    session = site.signedIn(email);
    site.simulator().show(email, "SDUI_MAY_LATE", "ENGLISH", "ASK");
    assertThat(site.simulator().writeToContacts(session.state(), TALKS, "Hallo")).isEqualTo(TALKS);
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @Test
  void readsAllRowsAlsoThoseThatAreTakenOut() throws Exception {
    for (var tongue : TONGUES) {
      site.simulator().show(email, "SDUI_MAY_LATE", tongue, "ASK");
      var whole = session.linkedIn().conversations();
      site.simulator().show(email, "SDUI_MAY_LATE", tongue, "ASK", "WINDOWED_ROWS");
      var thinned = session.linkedIn().conversations();

      OutcomeTable.answered("CONVERSATIONS", "WINDOWED_ROWS " + tongue, said(thinned));
      assertThat(whole.complete()).isTrue();
      assertThat(names(whole)).hasSizeGreaterThanOrEqualTo(TALKS);
      assertThat(names(thinned)).containsExactlyElementsOf(names(whole));
      assertThat(thinned.complete()).isTrue();
      assertThat(whole.rows()).allMatch(row -> row.ours() && !row.unread());
    }
  }

  @Test
  void saysThatMoreRowsNeverCame() throws Exception {
    for (var tongue : TONGUES) {
      site.simulator().show(email, "SDUI_MAY_LATE", tongue, "ASK", "STUCK_ROWS");

      var seen = session.linkedIn().conversations();

      OutcomeTable.answered("CONVERSATIONS", "STUCK_ROWS " + tongue, said(seen));
      assertThat(seen.complete()).isFalse();
    }
  }

  @Test
  void takesAReactionForWhatMayBeNewsAndNotForAReply() throws Exception {
    var contact = Site.member(site.someone(it -> Site.text(it, "degree").equals("1st")));
    session.linkedIn().message(contact, "Hallo nochmal", () -> true);
    for (var tongue : TONGUES) {
      site.simulator().show(email, "SDUI_MAY_LATE", tongue, "ASK", "REACTION_LAST");

      var top = session.linkedIn().conversations().rows().getFirst();
      var thread = session.linkedIn().thread(contact);

      OutcomeTable.answered(
          "CONVERSATIONS", "REACTION_LAST " + tongue, top.mayHoldNews() ? "NEWS" : "OURS");
      assertThat(top.name()).isEqualTo(contact.name());
      assertThat(top.mayHoldNews()).isTrue();
      assertThat(thread.theyReplied(List.of("Hallo nochmal"))).isFalse();
    }
  }

  private static List<String> names(ConversationsSeen seen) {
    return seen.rows().stream().map(ConversationRow::name).toList();
  }

  private static String said(ConversationsSeen seen) {
    return seen.rows().size() + (seen.complete() ? " rows, all" : " rows, not all");
  }
}

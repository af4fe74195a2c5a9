package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.session.BrowserSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sent invites, connections and conversations in all builds and both languages. */
@ExtendWith(Site.Starts.class)
class PeopleVariantsIT {

  private static final int INVITED = 5;
  private static String email;
  private static BrowserSession session;
  private static final List<Member> PENDING = new ArrayList<>();
  private static String newest;

  private final Site site;

  PeopleVariantsIT(Site site) {
    this.site = site;
  }

  @BeforeAll
  static void invite(Site site) throws Exception {
    email = site.newEmail();
    session = site.signedIn(email);
    site.simulator().show(email, "SDUI_MAY_LATE", "ENGLISH", "DIRECT");
    PENDING.clear();
    for (var count = 0; count < INVITED; count++) {
      var person = site.stranger();
      assertThat(session.linkedIn().connect(person, "", () -> true))
          .isInstanceOf(Sending.Sent.class);
      PENDING.add(person);
    }
    newest = session.linkedIn().connections(Set.of()).slugs().iterator().next();
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @ParameterizedTest
  @CsvSource({
    "SDUI_MARCH, ENGLISH",
    "SDUI_MARCH, GERMAN",
    "SDUI_MAY, ENGLISH",
    "SDUI_MAY, GERMAN",
    "SDUI_MAY_LATE, ENGLISH",
    "SDUI_MAY_LATE, GERMAN",
    "DATA_VIEW_NAME, ENGLISH",
    "DATA_VIEW_NAME, GERMAN",
    "CLASSIC, ENGLISH",
    "CLASSIC, GERMAN"
  })
  void findsTheNewestConnectionsAndInvites(String layout, String tongue) throws Exception {
    site.simulator().show(email, layout, tongue, "ASK");

    var found = session.linkedIn().connections(Set.of(newest));
    var onTop = session.linkedIn().isOnSentList(PENDING.getLast());

    var seen = found.slugs().contains(newest);
    OutcomeTable.answered("CONNECTIONS", layout + " " + tongue, seen ? "FOUND" : "MISSED");
    OutcomeTable.answered("SENT", layout + " " + tongue, onTop ? "FOUND" : "MISSED");
    assertThat(seen).isTrue();
    assertThat(found.complete()).isTrue();
    assertThat(onTop).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"SDUI_MAY_LATE, GERMAN", "DATA_VIEW_NAME, ENGLISH", "CLASSIC, GERMAN"})
  void readsAListWhoseCardsAreTakenOut(String layout, String tongue) throws Exception {
    site.simulator().show(email, layout, tongue, "ASK");
    var whole = session.linkedIn().connections(Set.of("nobody-like-this"));
    site.simulator().show(email, layout, tongue, "ASK", "WINDOWED");

    var seen = session.linkedIn().connections(Set.of("nobody-like-this"));

    OutcomeTable.answered("PEOPLE", "WINDOWED " + tongue, seen.complete() ? "ALL" : "PART");
    assertThat(whole.slugs()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(whole.complete()).isTrue();
    assertThat(seen.slugs()).containsExactlyElementsOf(whole.slugs());
    assertThat(seen.complete()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"SDUI_MAY_LATE, ENGLISH", "CLASSIC, GERMAN"})
  void saysThatAListEndedInTheMiddle(String layout, String tongue) throws Exception {
    site.simulator().show(email, layout, tongue, "ASK", "STUCK_LIST");

    var seen = session.linkedIn().connections(Set.of("nobody-like-this"));

    OutcomeTable.answered("PEOPLE", "STUCK_LIST " + tongue, seen.complete() ? "ALL" : "PART");
    assertThat(seen.complete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "SDUI_MARCH, ENGLISH",
    "SDUI_MAY_LATE, GERMAN",
    "DATA_VIEW_NAME, ENGLISH",
    "CLASSIC, GERMAN"
  })
  void withdrawsFromTheListWhereTheProfileDoesNot(String layout, String tongue) throws Exception {
    site.simulator().show(email, layout, tongue, "ASK", "PENDING_IDLE", "WINDOWED");
    var person = PENDING.removeFirst();

    var sending = session.linkedIn().withdraw(person, () -> true);

    OutcomeTable.answered(
        "WITHDRAWAL", "PENDING_IDLE " + tongue, sending.getClass().getSimpleName());
    assertThat(sending).isInstanceOf(Sending.Sent.class);
    assertThat(site.simulator().journal("WITHDRAWAL").getLast().toString())
        .contains(person.memberId());
  }
}

package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.session.BrowserSession;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation in every form in which LinkedIn opens it: read, written in, read back. */
@ExtendWith(Site.Starts.class)
class ThreadVariantsIT {

  private static final int SENT_BEFORE = 7;
  private static String email;
  private static BrowserSession session;
  private static Member contact;

  private final Site site;

  ThreadVariantsIT(Site site) {
    this.site = site;
  }

  enum Tongue {
    ENGLISH,
    GERMAN
  }

  @BeforeAll
  static void signIn(Site site) throws Exception {
    email = site.newEmail();
    session = site.signedIn(email);
    contact = Site.member(site.someone(it -> Site.text(it, "degree").equals("1st")));
    site.simulator().show(email, "SDUI_MAY_LATE", "ENGLISH", "ASK");
    IntStream.range(0, SENT_BEFORE)
        .forEach(
            number ->
                assertThat(session.linkedIn().message(contact, "number " + number, () -> true))
                    .isInstanceOf(Sending.Sent.class));
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OVERLAY",
        "OVERLAY LIGHT_DOM",
        "STRAY_BUBBLE",
        "OVERLAY STRAY_BUBBLE",
        "COACH_MARK",
        "LAZY_THREAD",
        "OVERLAY LAZY_THREAD"
      })
  void writesToThePersonAloneAndReadsAll(String quirks) throws Exception {
    for (var tongue : Tongue.values()) {
      show(tongue.name(), quirks);
      var text = "Danke, " + tongue + " " + quirks + "\nbis bald";
      var before = site.simulator().journal("MESSAGE").size();

      var sending = session.linkedIn().message(contact, text, () -> true);

      answered(quirks, tongue.name(), sending.getClass().getSimpleName());
      assertThat(sending).as(tongue.name()).isInstanceOf(Sending.Sent.class);
      var messages = site.simulator().journal("MESSAGE");
      assertThat(messages).hasSize(before + 1);
      assertThat(messages.getLast().toString()).contains(contact.memberId(), "bis bald");
    }
    var thread = session.linkedIn().thread(contact);
    assertThat(thread.complete()).isTrue();
    assertThat(thread.shows("number 0")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void saysThatAThreadWasNotReadToItsBeginning(Tongue tongue) throws Exception {
    show(tongue.name(), "STUCK_THREAD");

    var thread = session.linkedIn().thread(contact);

    answered("STUCK_THREAD", tongue.name(), thread.complete() ? "COMPLETE" : "INCOMPLETE");
    assertThat(thread.complete()).isFalse();
    assertThat(thread.tellsAllSince(List.of("number 0"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void typesNothingWhenTheGateIsClosed(Tongue tongue) throws Exception {
    show(tongue.name(), "OVERLAY STRAY_BUBBLE");
    var before = site.simulator().journal("MESSAGE").size();

    assertThat(session.linkedIn().message(contact, "not this", () -> false))
        .isEqualTo(new Sending.Withheld());
    assertThat(site.simulator().journal("MESSAGE")).hasSize(before);
  }

  private void show(String tongue, String quirks) throws Exception {
    var all = quirks.isEmpty() ? new String[0] : quirks.split(" ", -1);
    site.simulator().show(email, "SDUI_MAY_LATE", tongue, "ASK", all);
  }

  private static void answered(String quirks, String tongue, String outcome) {
    for (var quirk : quirks.split(" ", -1)) {
      OutcomeTable.answered("THREAD", (quirk.isEmpty() ? "page" : quirk) + " " + tongue, outcome);
    }
  }
}

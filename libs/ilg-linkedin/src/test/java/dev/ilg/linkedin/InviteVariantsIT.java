package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.session.BrowserSession;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every dialog that may stand between Connect and an invite, in both languages. */
@ExtendWith(Site.Starts.class)
class InviteVariantsIT {

  private static final List<String> TONGUES = List.of("ENGLISH", "GERMAN");
  private static final String NOTE = "Guten Tag, schön Sie zu finden.";
  private static String email;
  private static BrowserSession session;

  private final Site site;

  InviteVariantsIT(Site site) {
    this.site = site;
  }

  @BeforeAll
  static void signIn(Site site) throws Exception {
    email = site.newEmail();
    session = site.signedIn(email);
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT_DOM HOW_KNOWN SILENT, SDUI_MAY_LATE",
    "FOREIGN_DIALOGS LATE_PENDING, SDUI_MAY",
    "FOREIGN_DIALOGS HOW_KNOWN SILENT, CLASSIC",
    "NEAR_LIMIT, DATA_VIEW_NAME"
  })
  void sendsWithTheNoteAndReadsItBack(String quirk, String layout) throws Exception {
    for (var tongue : TONGUES) {
      var person = site.stranger();

      var sending = invite(person, layout, tongue, quirk);

      assertThat(sending).as(tongue).isInstanceOf(Sending.Sent.class);
      assertThat(site.simulator().journal("INVITE").getLast().toString())
          .contains(NOTE, person.memberId());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UPSELL_BEFORE, SDUI_MAY_LATE, NOTE_QUOTA",
    "UPSELL_AFTER, CLASSIC, NOTE_QUOTA",
    "EMAIL_GATE, SDUI_MAY, EMAIL_NEEDED",
    "EMAIL_GATE_IDLE, DATA_VIEW_NAME, EMAIL_NEEDED",
    "WEEKLY_LIMIT_FIRST, SDUI_MARCH, WEEKLY_LIMIT",
    "WEEKLY_LIMIT, SDUI_MAY_LATE, WEEKLY_LIMIT",
    "WEEKLY_LIMIT_TOAST, DATA_VIEW_NAME, WEEKLY_LIMIT"
  })
  void saysWhyNothingWasSent(String quirk, String layout, Refusal refusal) throws Exception {
    for (var tongue : TONGUES) {
      var person = site.stranger();

      var sending = invite(person, layout, tongue, quirk);

      assertThat(sending)
          .as(tongue)
          .isInstanceOfSatisfying(
              Sending.NotSent.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
      assertThat(site.simulator().journal("INVITE").toString()).doesNotContain(person.memberId());
    }
  }

  @Test
  void believesNoSuccessThatThePagesDoNotShow() throws Exception {
    for (var tongue : TONGUES) {
      assertThat(invite(site.stranger(), "SDUI_MAY_LATE", tongue, "HOLLOW"))
          .isInstanceOf(Sending.Unclear.class);
    }
  }

  @Test
  void namesTheCooldownAfterAWithdrawal() throws Exception {
    for (var tongue : TONGUES) {
      var person = site.stranger();
      site.simulator().show(email, "SDUI_MAY_LATE", tongue, "ASK");
      session.linkedIn().connect(person, "", () -> true);
      session.linkedIn().withdraw(person, () -> true);

      var sending = session.linkedIn().connect(person, "", () -> true);

      OutcomeTable.answered("INVITE", "cooldown " + tongue, named(sending));
      assertThat(sending)
          .isInstanceOfSatisfying(
              Sending.NotSent.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.COOLDOWN));
    }
  }

  @Test
  void saysThatAnInviteWentOutWithoutItsNote() throws Exception {
    for (var tongue : TONGUES) {
      var person = site.stranger();
      site.simulator().show(email, "SDUI_MAY", tongue, "DIRECT");

      var sending = session.linkedIn().connect(person, NOTE, () -> true);

      OutcomeTable.answered("INVITE", "DIRECT " + tongue, named(sending) + " without note");
      assertThat(sending)
          .isInstanceOfSatisfying(
              Sending.Sent.class, it -> assertThat(it.evidence()).contains("without its note"));
    }
  }

  @Test
  void followsAFormerNameToTheInvite() throws Exception {
    var person =
        site.someone(
            it ->
                Site.isStranger(it) && !Site.text(it, "formerSlug").equals(Site.text(it, "slug")));
    var known =
        new Member(
            Site.text(person, "formerSlug"),
            Site.text(person, "memberId"),
            Site.text(person, "name"));
    site.simulator().show(email, "SDUI_MAY_LATE", "ENGLISH", "ASK");
    site.drift.clear();

    assertThat(session.linkedIn().connect(known, "", () -> true)).isInstanceOf(Sending.Sent.class);

    assertThat(session.linkedIn().card(known.slug()).standing()).isEqualTo(Standing.PENDING);
    assertThat(site.drift).isEmpty();
  }

  @Test
  void clicksNothingThatLeadsToSomebodyElse() throws Exception {
    var person = site.stranger();
    var other = new Member(person.slug(), site.stranger().memberId(), person.name());

    assertThatThrownBy(() -> session.linkedIn().connect(other, "", () -> true))
        .isInstanceOfSatisfying(
            RefusedException.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.WRONG_PERSON));
  }

  private Sending invite(Member person, String layout, String tongue, String quirk)
      throws Exception {
    var quirks = quirk.split(" ", -1);
    site.simulator().show(email, layout, tongue, "ASK", quirks);
    var sending = session.linkedIn().connect(person, NOTE, () -> true);
    for (var each : quirks) {
      OutcomeTable.answered("INVITE", each + " " + tongue, named(sending));
    }
    return sending;
  }

  private static String named(Sending sending) {
    return switch (sending) {
      case Sending.Sent(var _) -> "SENT";
      case Sending.NotSent(var refusal, var _) -> "NOT_SENT " + refusal;
      case Sending.Withheld() -> "WITHHELD";
      case Sending.Unclear(var _) -> "UNCLEAR";
    };
  }
}

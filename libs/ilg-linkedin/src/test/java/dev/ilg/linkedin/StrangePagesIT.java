package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.linkedin.session.BrowserSettings;
import dev.ilg.linkedin.session.Chromium;
import dev.ilg.linkedin.session.LinkedIn;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What LinkedIn shows instead of what was asked for, in English and German. */
class StrangePagesIT {

  private static final Member ANNA = new Member("anna", "ACoAAanna", "Anna Beispiel");
  private static final String SENT = "/mynetwork/invitation-manager/sent/";
  private static final List<String> DRIFT = new ArrayList<>();
  private static FixtureServer server;
  private static Chromium browser;

  private BrowserSession session;
  private LinkedIn linkedIn;

  @BeforeAll
  static void start() throws IOException {
    server = new FixtureServer();
    var timeouts =
        new Timeouts(Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofMillis(2500));
    browser =
        new Chromium(
            new BrowserSettings(server.origin(), Optional.empty(), timeouts),
            (element, rank) -> DRIFT.add(element + " " + rank));
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void open() {
    DRIFT.clear();
    session = browser.open(null);
    linkedIn = session.linkedIn();
    server.page(SENT, Fixtures.SENT_LIST_EMPTY);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @ParameterizedTest
  @CsvSource({
    "<input id=input__email_verification_pin name=pin>, CHECKPOINT_CODE",
    "<input name=pin maxlength=6>, CHECKPOINT_TOTP",
    "<input name=pin>, CHECKPOINT_CODE",
    "<div data-test-id=auth-app-approval>Check your LinkedIn app</div>, CHECKPOINT_APP",
    "<iframe id=captcha-internal></iframe>, CAPTCHA",
    "<h1>Your account is temporarily restricted</h1>, RESTRICTED",
    "<h1>Ihr Konto ist eingeschränkt</h1>, RESTRICTED",
    "<h1>Something else</h1>, CHECKPOINT"
  })
  void tellsCheckpointsApart(String body, Refusal refusal) {
    server.redirect("/in/anna/", "/checkpoint/challenge/verify");
    server.page("/checkpoint/challenge/verify", "<!DOCTYPE html>" + body);

    assertRefused(refusal);
  }

  @ParameterizedTest
  @CsvSource({"429, RATE_LIMITED", "999, RATE_LIMITED", "503, UNAVAILABLE", "404, PROFILE_GONE"})
  void tellsBadAnswersApart(int status, Refusal refusal) {
    server.status("/in/anna/", status);

    assertRefused(refusal);
  }

  @Test
  void tellsByThePathThatItIsSignedOutWhateverTheQueryHolds() {
    server.redirect("/in/anna/", "/login?session_redirect=%2Ffeed%2F");
    server.page("/login", "<!DOCTYPE html><p>Sign in</p>");

    assertRefused(Refusal.SESSION_EXPIRED);
  }

  @Test
  void takesAShellForNothingElse() {
    server.page("/in/anna/", "<!DOCTYPE html><header>LinkedIn</header><main> </main>");

    assertRefused(Refusal.SHELL);
  }

  @Test
  void clicksNothingOnAnotherPersonsConnect() {
    server.page("/in/anna/", Fixtures.profile("<button aria-label='Follow Anna'>Follow</button>"));

    assertThat(linkedIn.card("anna").standing()).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void believesNoPageThatContradictsItself() {
    server.page("/in/anna/", Fixtures.profile(Fixtures.PENDING + Fixtures.CONNECT.formatted("")));

    assertThat(linkedIn.card("anna").standing()).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void readsGermanProfiles() {
    server.page(
        "/in/anna/",
        Fixtures.german(
            "<p>· 2.</p>",
            "<a href='/in/anna/' aria-label='Ausstehend, klicken Sie zum Zurückziehen'>Ausstehend</a>"));

    var card = linkedIn.card("anna");

    assertThat(card.standing()).isEqualTo(Standing.PENDING);
    assertThat(card.degree()).isEqualTo(2);
    assertThat(card.headline()).isEqualTo("Leiterin Einkauf");
    assertThat(card.company()).isEqualTo("Muster GmbH");
    assertThat(card.location()).isEqualTo("Berlin");
  }

  @Test
  void countsALocatorThatIsNotTheFirst() {
    server.page(
        "/in/anna/", Fixtures.profile("<button><svg id='clock-small'></svg>wartet</button>"));

    assertThat(linkedIn.card("anna").standing()).isEqualTo(Standing.PENDING);
    assertThat(DRIFT).containsExactly("profile/pending 2");
  }

  @Test
  void namesTheWeeklyLimit() {
    var limit =
        "this.closest(`[role=dialog]`).outerHTML = `<div role=dialog class=ip-fuse-limit-alert>"
            + "<h2 id=ip-fuse-limit-alert__header>You have reached it</h2></div>`";
    server.page("/in/anna/", Fixtures.inviting("", limit));

    assertNotSent("", Refusal.WEEKLY_LIMIT);
  }

  @Test
  void namesTheNoteQuotaAndSendsNothingWithoutTheNote() {
    var upsell =
        "this.closest(`[role=dialog]`).outerHTML = `<dialog open><h2>Personalize with Premium</h2>"
            + "<a href=/premium/products>Try</a></dialog>`";
    server.page("/in/anna/", Fixtures.inviting(upsell, "fetch(`/sent`, {method: `POST`})"));

    assertNotSent("Guten Tag", Refusal.NOTE_QUOTA);
    assertThat(server.posts()).isEmpty();
  }

  @Test
  void doesNotBelieveASuccessThatLinkedInDoesNotShow() {
    server.page("/in/anna/", Fixtures.inviting("", "this.closest(`[role=dialog]`).remove()"));

    assertThat(linkedIn.connect(ANNA, "", () -> true)).isInstanceOf(Sending.Unclear.class);
  }

  @Test
  void findsALateInviteOnTheSentList() {
    server.page("/in/anna/", Fixtures.inviting("", "this.closest(`[role=dialog]`).remove()"));
    server.page(SENT, Fixtures.SENT_LIST);

    assertThat(linkedIn.connect(ANNA, "", () -> true)).isInstanceOf(Sending.Sent.class);
  }

  private void assertNotSent(String note, Refusal refusal) {
    assertThat(linkedIn.connect(ANNA, note, () -> true))
        .isInstanceOfSatisfying(
            Sending.NotSent.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
  }

  private void assertRefused(Refusal refusal) {
    assertThatThrownBy(() -> linkedIn.card("anna"))
        .isInstanceOfSatisfying(
            RefusedException.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
  }
}

package dev.ilg.linkedin.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.linkedin.FixtureServer;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.profile.SavedProfile.Layout;
import dev.ilg.linkedin.profile.SavedProfile.Menu;
import dev.ilg.linkedin.profile.SavedProfile.Row;
import dev.ilg.linkedin.profile.SavedProfile.Tongue;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.session.BrowserSettings;
import dev.ilg.linkedin.session.Chromium;
import dev.ilg.linkedin.session.LookingSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like the person's control and is not, and what stands where a profile should. */
class ProfileTrapsIT {

  private static final String PATH = "/in/" + SavedProfile.SLUG + "/";
  private static final String ROW = "<div class=_w1de>";
  private static final String CONNECT =
      "<a href='/preload/custom-invite/?vanityName=%s' aria-label='Invite %s to connect'>Connect</a>";
  private static final String PENDING =
      "<a href='"
          + PATH
          + "' aria-label='Pending, click to withdraw invitation sent to %s'>Pending</a>";
  private static FixtureServer server;
  private static Chromium browser;
  private static LookingSession session;

  @BeforeAll
  static void start() throws IOException {
    server = new FixtureServer();
    var timeouts =
        new Timeouts(Duration.ofSeconds(60), Duration.ofSeconds(3), Duration.ofMillis(200));
    browser =
        new Chromium(
            new BrowserSettings(server.origin(), Optional.empty(), timeouts),
            (element, rank) -> {});
    session = browser.look(null);
  }

  @AfterAll
  static void stop() {
    session.close();
    browser.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "<div style='display:none'>C</div>",
    "<div hidden>C</div>",
    "<div style='visibility:hidden'>C</div>",
    "<div style='opacity:0'>C</div>",
    "<div style='transform:scale(0)'>C</div>",
    "<div style='height:0;overflow:hidden'>C</div>",
    "<div style='position:absolute;left:-9999px'>C</div>",
    "<div aria-hidden=true>C</div>",
    "<div inert>C</div>",
    "<dialog>C</dialog>",
    "<dialog open>C</dialog>",
    "<div popover>C</div>",
    "<details><summary>x</summary>C</details>",
    "<template>C</template>"
  })
  void seesNoCopyThatNobodySees(String copy) {
    var connect = CONNECT.formatted(SavedProfile.SLUG, SavedProfile.NAME);

    var seen = look(sdui(Row.PENDING, inRow(copy.replace("C", connect))));

    assertThat(seen.relation()).isEqualTo(Relation.PENDING);
    assertThat(seen.connectVia()).isEqualTo(ConnectVia.NONE);
  }

  @Test
  void takesNobodyElsesConnectWithinTheCard() {
    var stranger = CONNECT.formatted(SavedProfile.SLUG + "-2", SavedProfile.NAME);
    var named = "<button aria-label='Invite Ben Fremd to connect'>Connect</button>";

    var seen = look(sdui(Row.INCOMING, html -> own(html, stranger + named)));

    assertThat(seen.relation()).isEqualTo(Relation.UNKNOWN);
    assertThat(seen.connectVia()).isEqualTo(ConnectVia.NONE);
  }

  @Test
  void takesNobodyElsesPendingWithinTheCard() {
    var seen = look(sdui(Row.CONNECTABLE, inRow(PENDING.formatted("Ben Fremd"))));

    assertThat(seen.relation()).isEqualTo(Relation.CONNECTABLE);
  }

  @Test
  void believesNoRowThatContradictsItself() {
    var seen = look(sdui(Row.CONNECTABLE, inRow(PENDING.formatted(SavedProfile.NAME))));

    assertThat(seen.relation()).isEqualTo(Relation.UNKNOWN);
  }

  @Test
  void believesNoPageOfAnotherPerson() {
    var seen =
        look(sdui(Row.CONNECTED, it -> it.replace("/in/" + SavedProfile.SLUG, "/in/ben-fremd")));

    assertThat(seen.relation()).isEqualTo(Relation.UNKNOWN);
    assertThat(seen.canMessage()).isNull();
  }

  @Test
  void saysNoDegreeOfTwoThatContradict() {
    var seen =
        look(sdui(Row.PENDING, it -> it.replace("<p>· 2nd</p>", "<p>· 2nd</p><p>· 3rd</p>")));

    assertThat(seen.card().degree()).isNull();
    assertThat(seen.relation()).isEqualTo(Relation.PENDING);
  }

  @Test
  void readsNoMenuOfAPost() {
    var menu =
        "<div data-floating-ui-portal><div role=menu><a role=menuitem href='/preload/custom-invite/?vanityName="
            + SavedProfile.SLUG
            + "'>Connect</a></div></div>";

    var seen =
        look(
            sdui(
                Row.CONNECTED,
                html ->
                    html.replace("<p>· 1st</p>", "")
                        .replace("<p>· 2nd</p>", "")
                        .replace("</body>", menu + "</body>")));

    assertThat(seen.relation()).isEqualTo(Relation.UNKNOWN);
    assertThat(seen.connectVia()).isEqualTo(ConnectVia.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "please enter their email to connect, EMAIL_NEEDED",
    "your invitation to Anna Beispiel by adding, EMAIL_NEEDED",
    "your invitation to Ben Fremd by adding, CONNECTABLE"
  })
  void readsAnEmailGateThatIsThePersons(String text, Relation relation) {
    var dialog =
        "<div role=dialog class=send-invite><h2 id=send-invite-modal>Connect</h2><p>"
            + text
            + "</p><input type=email></div>";

    var seen = look(sdui(Row.CONNECTABLE, it -> it.replace("</body>", dialog + "</body>")));

    assertThat(seen.relation()).isEqualTo(relation);
  }

  @Test
  void takesAShellForUnknown() {
    var seen =
        look(
            "<html lang=de-DE><div data-sdui-screen=com.linkedin.sdui.flagshipnav.profile.Profile>"
                + "<main id=workspace><div data-testid=lazy-column></div></main></div>");

    assertThat(seen.name()).isNull();
    assertThat(seen.relation()).isEqualTo(Relation.UNKNOWN);
    assertThat(seen.canMessage()).isNull();
    assertThat(seen.generation()).isEqualTo(Generation.SDUI);
    assertThat(seen.language()).isEqualTo("de");
  }

  @ParameterizedTest
  @CsvSource({
    "<main aria-labelledby=captcha-internal><h1>Let’s do a quick security check</h1>, CAPTCHA",
    "<meta name=pageKey content=d_checkpoint_ch_captchaV2Challenge><h1>Check</h1>, CAPTCHA",
    "<main><h1>Anna</h1><iframe id=captcha-internal></iframe>, CAPTCHA",
    "<form id=email-pin-challenge><input id=input__email_verification_pin name=pin>, CHECKPOINT_CODE",
    "<div data-test-id=auth-app-approval>Check your LinkedIn app</div>, CHECKPOINT_APP",
    "<main><h1>Your account is temporarily restricted</h1>, RESTRICTED",
    "<main><h1>Ihr Konto wurde eingeschränkt</h1>, RESTRICTED",
    "<form action=/checkpoint/challenge/verify>?</form>, CHECKPOINT",
    "<form class=login__form action=/checkpoint/lg/login-submit><input type=password>, SESSION_EXPIRED",
    "<title>Sign In | LinkedIn</title><main><h1>Welcome back</h1>, SESSION_EXPIRED",
    "<body id=error404><h1>This page doesn’t exist</h1>, PROFILE_GONE",
    "<main><h1>Diese Seite existiert nicht</h1>, PROFILE_GONE"
  })
  void namesWhatStandsInTheProfilesPlace(String body, Refusal refusal) {
    server.page(PATH, "<!DOCTYPE html>" + body);

    assertThatThrownBy(() -> session.read(tab -> new ProfilePage(tab).look(PATH)))
        .isInstanceOfSatisfying(
            RefusedException.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
  }

  @Test
  void takesNoTextOfAProfileForAWall() {
    var seen =
        look(
            sdui(
                Row.CONNECTABLE,
                it -> it.replace("<h2>Activity</h2>", "<h2>My account is restricted</h2>")));

    assertThat(seen.relation()).isEqualTo(Relation.CONNECTABLE);
  }

  private static UnaryOperator<String> inRow(String more) {
    return html -> html.replace(ROW, ROW + more);
  }

  // The row of an incoming request, with other controls in its place.
  private static String own(String html, String controls) {
    return html.replaceAll("<button aria-label='(Accept|Ignore)[^>]*>[^<]*</button>", "")
        .replace(ROW, ROW + controls);
  }

  private static String sdui(Row row, UnaryOperator<String> changed) {
    var page = new SavedProfile(Layout.SDUI_MARCH, Tongue.EN, row, true, Menu.DEAD).html();
    var trapped = changed.apply(page);
    assertThat(trapped).isNotEqualTo(page);
    return trapped;
  }

  private static ProfileReading look(String html) {
    server.page(PATH, html);
    return session.read(tab -> new ProfilePage(tab).look(PATH));
  }
}

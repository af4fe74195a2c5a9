package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.linkedin.login.LoginPage;
import dev.ilg.linkedin.login.LoginSeen;
import dev.ilg.linkedin.login.LoginSeen.Form;
import dev.ilg.linkedin.messaging.ThreadLook;
import dev.ilg.linkedin.messaging.ThreadPage;
import dev.ilg.linkedin.messaging.ThreadSeen;
import dev.ilg.linkedin.network.PeopleLook;
import dev.ilg.linkedin.network.PeopleSeen;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.sales.FoundRow;
import dev.ilg.linkedin.sales.LeadPage;
import dev.ilg.linkedin.sales.LeadSeen;
import dev.ilg.linkedin.sales.SearchPage;
import dev.ilg.linkedin.session.BrowserSettings;
import dev.ilg.linkedin.session.Chromium;
import dev.ilg.linkedin.session.LookingSession;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are only looked at, as saved in different builds and languages. */
class LookingIT {

  private static final String SENT = "/mynetwork/invitation-manager/sent/";
  private static final String CONNECTIONS = "/mynetwork/invite-connect/connections/";
  private static FixtureServer server;
  private static Chromium browser;
  private static LookingSession session;

  @BeforeAll
  static void start() throws IOException {
    server = new FixtureServer();
    var timeouts =
        new Timeouts(Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofMillis(200));
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

  @Test
  void readsASearchWithoutThePlaceholdersAndTheHidden() {
    server.page(
        "/sales/search/people",
        """
        <!DOCTYPE html><main><div id="search-results-container"><ol>
        <li class="artdeco-list__item"><div data-x-search-result="LEAD"><div class="artdeco-entity-lockup__title">
        <a data-control-name="view_lead_panel_via_search_lead_name" href="https://www.linkedin.com/sales/lead/ACwAAanna,NAME_SEARCH,x1?_ntb=1"><span data-anonymize="person-name">Anna Beispiel ist erreichbar</span></a></div>
        <span class="artdeco-entity-lockup__degree">· 2.</span><span data-anonymize="title">Leiterin Einkauf</span>
        <span data-anonymize="company-name">Nordlicht GmbH</span><span data-anonymize="location">Berlin</span>
        <span data-anonymize="job-title">8 Monate in der Position</span></div></li>
        <li class="artdeco-list__item"><div data-x-search-result="LEAD"><div class="placeholder"></div></div></li>
        <li class="artdeco-list__item"><div data-x-search-result="LEAD"><a href="/sales/lead/ACwAAx,OUT,y">LinkedIn Member</a></div></li>
        </ol></div><div data-sn-view-name="search-pagination"><button aria-label="Next" disabled>Next</button></div></main>
        """);

    var seen = session.read(tab -> new SearchPage(tab).look("/sales/search/people?page=3"));

    assertThat(seen.last()).isTrue();
    assertThat(seen.rows())
        .containsExactly(
            new FoundRow(
                "ACwAAanna",
                "/sales/lead/ACwAAanna,NAME_SEARCH,x1",
                "Anna Beispiel",
                "Leiterin Einkauf",
                "Nordlicht GmbH",
                "Berlin",
                2));
  }

  @ParameterizedTest
  @CsvSource({
    "<button>Connect</button>, '', PRIMARY",
    "'', <button>Connect</button>, MENU",
    "'', <button>Vernetzen</button>, MENU",
    "'', <button>Connect — Pending</button>, PENDING",
    "'', <button>Vernetzen – Ausstehend</button>, PENDING",
    "<button data-anchor-send-inmail>Message</button>, '', UNKNOWN"
  })
  void readsALeadAndItsMenu(String button, String entry, LeadSeen.Invite invite) {
    server.page(
        "/sales/lead/ACwAAanna,NAME_SEARCH,x1",
        """
        <!DOCTYPE html><main><section data-sn-view-name="feature-lead-top-card"><h1><span data-anonymize="person-name">Anna Beispiel</span></h1>
        <span>· 2nd</span><span data-anonymize="headline">Sucht Lieferanten</span><span data-anonymize="location">Berlin</span>
        <div data-sn-view-name="lead-current-role"><span data-anonymize="job-title">Leiterin Einkauf</span><a data-anonymize="company-name">Nordlicht GmbH</a></div>
        %s<button data-x--lead-actions-bar-overflow-menu aria-label="Open actions overflow menu">…</button></section></main>
        <aside><button>Connect</button></aside>
        <div id="hue-web-menu-outlet"><ul><li>%s</li><li><a href="https://www.linkedin.com/in/anna-beispiel">View LinkedIn profile</a></li></ul></div>
        """
            .formatted(button, entry));

    var seen = session.read(tab -> new LeadPage(tab).look("/sales/lead/ACwAAanna,NAME_SEARCH,x1"));

    assertThat(seen)
        .isEqualTo(
            new LeadSeen(
                "Anna Beispiel",
                "Sucht Lieferanten",
                "Leiterin Einkauf",
                "Nordlicht GmbH",
                "Berlin",
                2,
                invite,
                "anna-beispiel"));
  }

  @ParameterizedTest
  @CsvSource({
    "role=listitem, <a aria-label='Withdraw invitation sent to Anna Beispiel' href='#'>Withdraw</a>, Sent 3 weeks ago",
    "class=invitation-card, <button>Zurückziehen</button>, Gesendet vor 3 Wochen"
  })
  void readsSentInvites(String card, String withdraw, String when) {
    server.page(
        SENT,
        """
        <!DOCTYPE html><main><h1>Manage invitations</h1><button>People (905)</button><ul><li %s><a href="https://www.linkedin.com/in/anna/"></a>
        <a href="https://www.linkedin.com/in/anna/">Anna Beispiel</a><p>%s</p>%s</li></ul></main><aside><a href="/in/ben/">Ben Fremd</a></aside>
        """
            .formatted(card, when, withdraw));

    assertThat(session.read(tab -> new PeopleLook(tab).look(SENT)))
        .isEqualTo(
            new PeopleSeen(905, List.of(new PeopleSeen.Card("anna", "Anna Beispiel", when, true))));
  }

  @Test
  void readsConnections() {
    server.page(
        CONNECTIONS,
        """
        <!DOCTYPE html><main><h1>1.204 Kontakte</h1><div data-view-name="connections-list"><div><a data-view-name="connections-profile" href="/in/anna/">Anna Beispiel</a>
        <time>Verbunden am 3. Mai 2026</time></div></div></main>
        """);

    assertThat(session.read(tab -> new PeopleLook(tab).look(CONNECTIONS)))
        .isEqualTo(
            new PeopleSeen(
                1204,
                List.of(
                    new PeopleSeen.Card(
                        "anna", "Anna Beispiel", "Verbunden am 3. Mai 2026", false))));
  }

  @Test
  void readsAThreadAndWhoWroteWhat() {
    server.page(
        "/messaging/thread/2-abc/",
        """
        <!DOCTYPE html><main><div class="msg-thread"><div class="msg-title-bar"><a class="msg-thread__link-to-profile" href="/in/ACoAAanna/"><h2>Anna Beispiel</h2></a></div>
        <ul class="msg-s-message-list-content"><li><div class="msg-s-event-listitem" data-event-urn="u1"><p class="msg-s-event-listitem__body">Guten Tag</p></div></li>
        <li><div class="msg-s-event-listitem msg-s-event-listitem--other" data-event-urn="u2"><p class="msg-s-event-listitem__body">Gern</p></div></li></ul></div></main>
        """);

    assertThat(session.read(tab -> new ThreadPage(tab).look("/messaging/thread/2-abc/")))
        .isEqualTo(
            new ThreadLook(
                "ACoAAanna",
                "Anna Beispiel",
                new ThreadSeen(
                    List.of(
                        new ThreadSeen.Message(true, "Guten Tag"),
                        new ThreadSeen.Message(false, "Gern")),
                    false)));
  }

  @ParameterizedTest
  @CsvSource({
    "<form class=login__form><input id=username name=session_key autocomplete=username><input id=password type=password autocomplete=current-password><button type=submit>Sign in</button></form>, CLASSIC, true, true",
    "<form><input id=':r8:' autocomplete='username webauthn'><input id=':r9:' type=password autocomplete=current-password><button type=submit>Anmelden</button></form>, REACT, true, true",
    "<form><input type=hidden name=session_key><input type=password autocomplete=current-password><button type=submit>Sign in</button></form>, PASSWORD_ONLY, false, true",
    "<div id=rememberme-div><button>Continue as Anna</button></div>, ACCOUNT_CHOOSER, false, false"
  })
  void tellsTheFormsApart(String form, Form kind, boolean email, boolean password) {
    server.page("/login", "<!DOCTYPE html><html lang=de>" + form + "</html>");

    assertThat(session.read(tab -> new LoginPage(tab).look("/login")))
        .isEqualTo(new LoginSeen(kind, email, password, null, false, "de"));
  }
}

package dev.ilg.linkedin.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.linkedin.FixtureServer;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.profile.SavedProfile.Layout;
import dev.ilg.linkedin.profile.SavedProfile.Menu;
import dev.ilg.linkedin.profile.SavedProfile.Row;
import dev.ilg.linkedin.profile.SavedProfile.Tongue;
import dev.ilg.linkedin.session.BrowserSettings;
import dev.ilg.linkedin.session.Chromium;
import dev.ilg.linkedin.session.LookingSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every build of the profile, in both languages, in every state, is read the same. */
class ProfileVariantsIT {

  private static final Logger log = LoggerFactory.getLogger(ProfileVariantsIT.class);
  private static final String PATH = "/in/" + SavedProfile.SLUG + "/";
  private static final Map<String, Map<Row, String>> TABLE = new TreeMap<>();
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
    log.info("{}", table());
  }

  static Stream<SavedProfile> pages() {
    return Stream.of(Layout.values())
        .flatMap(
            layout ->
                Stream.of(Tongue.values())
                    .flatMap(
                        tongue ->
                            Stream.of(Row.values()).flatMap(row -> saved(layout, tongue, row))));
  }

  // With its style a page hides its copies; without, as saved, only their place tells them apart.
  private static Stream<SavedProfile> saved(Layout layout, Tongue tongue, Row row) {
    return Stream.of(
        new SavedProfile(layout, tongue, row, true, Menu.OPEN),
        new SavedProfile(layout, tongue, row, false, Menu.DEAD));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatEveryBuildShows(SavedProfile page) {
    server.page(PATH, page.html());

    var seen = session.read(tab -> new ProfilePage(tab).look(PATH));

    note(page, seen);
    assertThat(seen.name()).isEqualTo(SavedProfile.NAME);
    assertThat(seen.memberId()).isEqualTo(SavedProfile.MEMBER);
    assertThat(seen.card().headline()).isEqualTo("Leiterin Einkauf & Logistik · sucht Lieferanten");
    assertThat(seen.card().company()).isEqualTo("Nordlicht GmbH");
    assertThat(seen.card().location()).isEqualTo("Berlin, Germany");
    assertThat(seen.card().degree()).isEqualTo(page.shownDegree());
    assertThat(seen.relation()).isEqualTo(page.relation());
    assertThat(seen.connectVia()).isEqualTo(page.connectVia());
    assertThat(seen.canMessage()).isEqualTo(page.offersMessage());
    assertThat(seen.generation()).isEqualTo(page.generation());
    assertThat(seen.language()).isEqualTo(page.tongue().code);
  }

  private static void note(SavedProfile page, ProfileReading seen) {
    TABLE
        .computeIfAbsent(page.layout() + " " + page.tongue(), _ -> new TreeMap<>())
        .merge(
            page.row(), seen.relation() + "/" + seen.connectVia(), (one, two) -> one + " " + two);
  }

  private static String table() {
    var text = new StringBuilder("profile: variant x state x outcome (menu open, menu dead)");
    TABLE.forEach(
        (variant, states) -> text.append("\n  ").append(variant).append(' ').append(states));
    return text.toString();
  }
}

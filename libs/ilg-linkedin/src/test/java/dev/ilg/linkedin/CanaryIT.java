package dev.ilg.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.ilg.linkedin.canary.Canary;
import dev.ilg.linkedin.canary.Offer;
import dev.ilg.linkedin.canary.Seen;
import dev.ilg.linkedin.login.SignIn;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.profile.Generation;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.linkedin.session.BrowserSettings;
import dev.ilg.linkedin.session.Chromium;
import dev.ilg.linkedin.session.LinkedIn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The canary tells a page that changed from one that did not, and sends nothing. */
class CanaryIT {

  private static final String EMAIL = "canary@example.com";
  private static final String QUERY = "canary";
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofSeconds(2));

  @TempDir static Path folder;
  private static Simulator simulator;
  private static Chromium browser;
  private static BrowserSession session;
  private static LinkedIn linkedIn;

  @BeforeAll
  static void signIn() throws Exception {
    assertTrue(Simulator.jar().isPresent(), "type  ./mvnw -q -Dquick -pl ilg-simulator package");
    simulator = Simulator.start(Simulator.jar().orElseThrow(), folder);
    browser =
        new Chromium(
            new BrowserSettings(simulator.origin(), Optional.empty(), TIMEOUTS),
            (element, rank) -> {});
    simulator.register(EMAIL, "correct horse");
    session = browser.open(null);
    linkedIn = session.linkedIn();
    assertThat(linkedIn.signIn(EMAIL, "correct horse")).isEqualTo(new SignIn.SignedIn());
  }

  @AfterAll
  static void stop() {
    if (simulator != null) {
      browser.close();
      simulator.close();
    }
  }

  @AfterEach
  void takeBack() throws Exception {
    simulator.renameConnect(false);
  }

  @ParameterizedTest
  @CsvSource({
    "SDUI_MARCH, ENGLISH, SDUI",
    "SDUI_MAY, GERMAN, SDUI",
    "SDUI_MAY_LATE, ENGLISH, SDUI",
    "DATA_VIEW_NAME, GERMAN, DATA_VIEW_NAME",
    "CLASSIC, ENGLISH, CLASSIC"
  })
  void seesWhatAnInviteNeedsUntilItIsRenamed(String layout, String tongue, Generation generation)
      throws Exception {
    simulator.show(EMAIL, layout, tongue, "ASK");
    var sent = simulator.journal("INVITE").size();
    assertThat(linkedIn.<Generation>canary(Canary::generation)).isEqualTo(generation);

    for (var row : List.of("CONNECT_FIRST", "FOLLOW_FIRST")) {
      var member = stranger(row);
      assertThat(invite(member)).isEqualTo(new Seen(generation, Offer.THERE));
      simulator.renameConnect(true);
      assertThat(invite(member)).isEqualTo(new Seen(generation, Offer.MISSING));
      simulator.renameConnect(false);
      assertThat(invite(member)).isEqualTo(new Seen(generation, Offer.THERE));
    }

    assertThat(simulator.journal("INVITE")).hasSize(sent);
  }

  @Test
  void whatHasNothingToDoWithInvitesIsNotHurt() throws Exception {
    simulator.show(EMAIL, "SDUI_MAY_LATE", "ENGLISH", "ASK");
    var invited = stranger("CONNECT_FIRST");
    linkedIn.connect(invited, "", () -> true);
    simulator.renameConnect(true);

    look(canary -> canary.list("https://www.linkedin.com/sales/search/people?query=" + QUERY));
    var lead = linkedIn.foundPage(search(), 1).rows().getFirst();
    assertThat(linkedIn.<Generation>canary(it -> it.lead(lead.salesUrl())))
        .isEqualTo(Generation.SDUI);
    look(Canary::inbox);
    look(Canary::sentInvites);
    assertThat(linkedIn.<Seen>canary(it -> it.pending(invited)).offer()).isEqualTo(Offer.THERE);
    // Who was invited says by themselves why there is nothing to connect.
    assertThat(invite(invited).offer()).isEqualTo(Offer.NOT_FOR_THEM);
    // A profile can be read, and its person cannot be invited.
    assertThat(linkedIn.profile(stranger("CONNECT_FIRST").slug()).card().standing())
        .isNotEqualTo(Standing.CONNECTABLE);
    assertThat(simulator.journal("MESSAGE")).isEmpty();
  }

  private static Seen invite(Member member) {
    return linkedIn.canary(canary -> canary.invite(member));
  }

  private static void look(Consumer<Canary> look) {
    linkedIn.canary(
        canary -> {
          look.accept(canary);
          return true;
        });
  }

  private static String search() {
    return "https://www.linkedin.com/sales/search/people?query=" + QUERY;
  }

  /** Somebody who can be invited and was not yet. */
  private static Member stranger(String row) throws Exception {
    var invited =
        simulator.journal("INVITE").stream().map(it -> it.get("memberId").getAsString()).toList();
    var person =
        simulator.people(QUERY).stream()
            .filter(it -> it.get("row").getAsString().equals(row))
            .filter(it -> !it.get("gone").getAsBoolean() && !it.get("emailGate").getAsBoolean())
            .filter(it -> !it.get("degree").getAsString().equals("1st"))
            .filter(it -> !invited.contains(it.get("memberId").getAsString()))
            .findFirst()
            .orElseThrow();
    return member(person);
  }

  private static Member member(JsonObject person) {
    return new Member(
        person.get("slug").getAsString(),
        person.get("memberId").getAsString(),
        person.get("name").getAsString());
  }
}

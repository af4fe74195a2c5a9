package dev.ilg.linkedin.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.linkedin.FixtureServer;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a probe answers, with a browser of its own each time. */
class ProbeIT {

  private static final String STATE = "{\"cookies\":[],\"origins\":[]}";
  private static FixtureServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new FixtureServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersAProfileInTheAgreedOrder() {
    server.page(
        "/in/anna/",
        """
        <!DOCTYPE html><html lang="de-DE"><title>Dr. Anna Beispiel | LinkedIn</title><main>
        <section class="pv-top-card" data-member-id="77"><h1>Dr. Anna Beispiel</h1><span class="dist-value">2.</span>
        <button aria-label="Anna Beispiel als Kontakt einladen">Vernetzen</button></section></main></html>
        """);

    var answer = probe(ProbeKind.PROFILE, "/in/anna/", STATE);

    assertThat(answer.wall()).isFalse();
    assertThat(answer.fields().keySet())
        .containsExactly(
            "slug",
            "memberId",
            "name",
            "firstName",
            "lastName",
            "headline",
            "location",
            "company",
            "degree",
            "relation",
            "connectVia",
            "canMessage",
            "generation",
            "language",
            "locators");
    assertThat(answer.fields())
        .containsEntry("firstName", "Anna")
        .containsEntry("headline", null)
        .containsEntry("degree", 2)
        .containsEntry("relation", "CONNECTABLE")
        .containsEntry("connectVia", "PRIMARY")
        .containsEntry("canMessage", false)
        .containsEntry("generation", "CLASSIC")
        .containsEntry("language", "de");
    assertThat(answer.fields().get("locators"))
        .asString()
        .contains("{element=profile/top-card, rank=2}", "{element=profile/connect, rank=1}");
  }

  @Test
  void saysWhatStandsInThePagesPlace() {
    server.redirect("/in/ben/", "/checkpoint/challenge/verify");
    server.page(
        "/checkpoint/challenge/verify", "<!DOCTYPE html><form id=captcha-challenge></form>");

    var answer = probe(ProbeKind.PROFILE, "/in/ben/", null);

    assertThat(answer.wall()).isTrue();
    assertThat(answer.fields()).isEqualTo(Map.of("page", "CAPTCHA"));
  }

  @Test
  void takesNoStateThatIsNone() {
    assertThatThrownBy(() -> probe(ProbeKind.PROFILE, "/in/anna/", "no json"))
        .isInstanceOf(BadProbeException.class);
    assertThatThrownBy(() -> probe(ProbeKind.PROFILE, "/in/anna/", "{}"))
        .isInstanceOf(BadProbeException.class);
    assertThatThrownBy(() -> probe(ProbeKind.PROFILE, "/in/anna/", "{\"cookies\":[{\"name\":7}]}"))
        .isInstanceOf(BadProbeException.class);
  }

  private static ProbeAnswer probe(ProbeKind kind, String path, @Nullable String state) {
    return new Probe(
            kind, ProbeAddress.of(kind, "https://www.linkedin.com" + path, server.origin()))
        .run(state);
  }
}

package dev.ilg.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.linkedin.session.BrowserSettings;
import dev.ilg.linkedin.session.Chromium;
import dev.ilg.linkedin.session.Egress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumIT {

  private static final Duration LEASE = Duration.ofSeconds(60);
  private static final Duration SOON = Duration.ofSeconds(8);

  private final Origin origin = new Origin();
  private final HttpServer data = Gateway.data(7, 1, 60_000);
  private Gateway gateway;
  private Chromium browser;

  @BeforeEach
  void start() {
    gateway = Gateway.start(Gateway.address(data), origin.host()).awaitReady();
    browser = chromium("http://" + origin.host());
  }

  @AfterEach
  void end() {
    browser.close();
    gateway.close();
    data.stop(0);
    origin.close();
  }

  @Test
  void aContextOfARevokedEpochSendsNothingAnyMore() {
    try (var session = browser.open(null, egress(7, 1))) {
      visit(session, "before");
      assertThat(gateway.grant(7, 2, LEASE)).isTrue();

      assertThat(visit(session, "after").refusal()).isEqualTo(Refusal.UNAVAILABLE);
      visit(session, "again");

      assertThat(session.isCutOff()).isTrue();
      assertThat(origin.arrived()).contains("GET /in/before/").noneMatch(this::isLater);
    }
    try (var next = browser.open(null, egress(7, 2))) {
      visit(next, "after");
    }
    assertThat(origin.arrived()).contains("GET /in/after/");
  }

  @Test
  void aContextShowsItsCredentialsOnceAndStaysOpenFromLeaseToLease() {
    try (var session = browser.open(null, egress(7, 1))) {
      for (var lease = 0; lease < 3; lease++) {
        assertThat(gateway.grant(7, 1, LEASE)).isTrue();
        visit(session, "lead" + lease);
      }
      assertThat(session.isCutOff()).isFalse();
    }

    assertThat(origin.arrived()).contains("GET /in/lead0/", "GET /in/lead1/", "GET /in/lead2/");
    assertThat(gateway.metrics())
        .contains("ilg_egress_refused_total{reason=\"NO_CREDENTIALS\"} 1.0");
  }

  @Test
  void theCredentialsAreShownToNobodyElse() {
    var asked = chromium(origin.url("/asks?"));
    try (var session = asked.open(null, egress(7, 1))) {
      visit(session, "nobody");
    } finally {
      asked.close();
    }

    assertThat(origin.arrived()).contains("GET /asks");
    assertThat(origin.headers())
        .noneMatch(header -> header.toLowerCase(Locale.ROOT).contains("authorization"));
  }

  @Test
  void aTunnelIsAuthenticatedAndCutAlike(@TempDir Path folder) throws Exception {
    try (var secure = new SecureOrigin(folder);
        var fenced = Gateway.start(Gateway.address(data), secure.host()).awaitReady();
        var tunnels = chromium("https://" + secure.host());
        var session =
            tunnels.open(
                null, new Egress(fenced.proxy(), Gateway.user(7, 1), Gateway.password(7, 1)))) {
      // Through the tunnel the browser meets a certificate that it does not trust.
      assertThat(visit(session, "before")).hasStackTraceContaining("ERR_CERT");
      assertThat(session.isCutOff()).isFalse();
      assertThat(fenced.grant(7, 2, LEASE)).isTrue();

      var after = visit(session, "after");
      assertThat(after.refusal())
          .as(String.valueOf(after.getCause()))
          .isIn(Refusal.UNAVAILABLE, Refusal.TIMEOUT);
      assertThat(session.isCutOff()).isTrue();
    }
  }

  @Test
  void anEpochThatRanOutNeedsANewContext() {
    gateway.grant(8, 1, SOON);
    try (var session = browser.open(null, egress(8, 1))) {
      Awaitility.await()
          .atMost(LEASE)
          .until(() -> gateway.metrics().contains("ilg_egress_cut_total 1.0"));

      assertThat(visit(session, "late").refusal()).isEqualTo(Refusal.UNAVAILABLE);
      assertThat(session.isCutOff()).isTrue();
    }
    gateway.grant(8, 1, LEASE);
    try (var next = browser.open(null, egress(8, 1))) {
      visit(next, "intime");
    }
    assertThat(origin.arrived()).contains("GET /in/intime/").doesNotContain("GET /in/late/");
  }

  @Test
  void whoeverIsNotGrantedOpensNoSession() {
    assertThatThrownBy(() -> browser.open(null, egress(9, 1)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.UNAVAILABLE));
    assertThat(origin.arrived()).isEmpty();
  }

  @Test
  void withoutAGatewayThereIsNoSession() {
    var egress = egress(7, 1);
    gateway.close();

    assertThatThrownBy(() -> browser.open(null, egress))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.UNAVAILABLE));
    assertThatThrownBy(() -> browser.open(null, null))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("egress");
  }

  @Test
  void aContextThatLivedThroughARestartGoesOnWithItsEpoch() {
    try (var session = browser.open(null, egress(7, 1))) {
      visit(session, "before");
      var port = gateway.proxyPort();
      gateway.close();
      gateway = Gateway.start(Gateway.address(data), port, origin.host()).awaitReady();

      visit(session, "after");
    }
    assertThat(origin.arrived()).contains("GET /in/before/", "GET /in/after/");
  }

  private boolean isLater(String arrived) {
    return arrived.contains("after") || arrived.contains("again");
  }

  private Egress egress(long lane, long epoch) {
    return new Egress(gateway.proxy(), Gateway.user(lane, epoch), Gateway.password(lane, epoch));
  }

  /** Opens a profile that is no profile; what the browser made of it. */
  private static RefusedException visit(BrowserSession session, String slug) {
    try {
      session.linkedIn().card(slug);
      throw new AssertionError("this is no profile");
    } catch (RefusedException refused) {
      return refused;
    }
  }

  private static Chromium chromium(String address) {
    var timeouts =
        new Timeouts(Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofMillis(300));
    return new Chromium(
        new BrowserSettings(address, Optional.empty(), timeouts, false), (element, rank) -> {});
  }
}

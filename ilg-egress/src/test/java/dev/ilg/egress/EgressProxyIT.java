package dev.ilg.egress;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EgressProxyIT {

  private static final Duration LEASE = Duration.ofSeconds(30);

  private final Origin origin = new Origin();
  private final HttpServer data = Gateway.data(1, 1, 0);
  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = Gateway.start(Gateway.address(data), origin.host()).awaitReady();
  }

  @AfterEach
  void end() {
    gateway.close();
    data.stop(0);
    origin.close();
  }

  @Test
  void letsTheGrantedPassPlainlyAndThroughATunnel() throws IOException {
    gateway.grant(7, 1, LEASE);

    try (var plain = wire();
        var tunnel = wire()) {
      assertThat(plain.get(origin.url("/one"), Wire.shown(7, 1))).isEqualTo(200);
      assertThat(plain.get(origin.url("/two"), Wire.shown(7, 1))).isEqualTo(200);
      assertThat(tunnel.connect(origin.host(), Wire.shown(7, 1))).isEqualTo(200);
      assertThat(tunnel.get("/three", "")).isEqualTo(200);
    }

    assertThat(origin.arrived()).containsExactly("GET /one", "GET /two", "GET /three");
    assertThat(origin.headers())
        .doesNotContain("Via", "Proxy-authorization", "X-ilg-egress-peer", "X-forwarded-for");
  }

  @Test
  void asksForCredentialsAndTakesOnlyThoseOfAGrantedEpoch() throws IOException {
    gateway.grant(7, 2, LEASE);

    assertThat(status("")).isEqualTo(407);
    assertThat(status("Proxy-Authorization: Bearer x\r\n")).isEqualTo(407);
    assertThat(status("Proxy-Authorization: Basic ###\r\n")).isEqualTo(407);
    assertThat(status(Wire.shown("lane-7-epoch-2", "guessed"))).isEqualTo(407);
    assertThat(status(Wire.shown(7, 1))).isEqualTo(407);
    assertThat(status(Wire.shown(7, 3))).isEqualTo(407);
    assertThat(status(Wire.shown(8, 2))).isEqualTo(407);
    assertThat(origin.arrived()).isEmpty();
    assertThat(status(Wire.shown(7, 2))).isEqualTo(200);
    assertThat(gateway.metrics())
        .contains("ilg_egress_refused_total{reason=\"WRONG_CREDENTIALS\"}")
        .contains("ilg_egress_refused_total{reason=\"NOT_GRANTED\"}");
  }

  @Test
  void welcomesABrowserThatMayPass() throws IOException {
    gateway.grant(7, 1, LEASE);

    try (var wire = wire()) {
      assertThat(wire.get("http://egress.ilg.invalid/", Wire.shown(7, 1))).isEqualTo(204);
      assertThat(wire.get(origin.url("/then"), Wire.shown(7, 1))).isEqualTo(200);
    }
  }

  @Test
  void goesToNoOtherHostThanLinkedIn() throws IOException {
    gateway.grant(7, 1, LEASE);
    var elsewhere = "127.0.0.1:" + gateway.control().getPort();

    try (var wire = wire()) {
      assertThat(wire.get("http://" + elsewhere + "/", Wire.shown(7, 1))).isEqualTo(403);
    }
    try (var wire = wire()) {
      assertThat(wire.connect(elsewhere, Wire.shown(7, 1))).isEqualTo(403);
    }
    try (var wire = wire()) {
      assertThat(wire.get("/in/anna", Wire.shown(7, 1))).isEqualTo(403);
    }
  }

  @Test
  void saysBadGatewayWhenTheHostIsAway() throws IOException {
    gateway.grant(7, 1, LEASE);
    origin.close();

    assertThat(status(Wire.shown(7, 1))).isEqualTo(502);
  }

  @Test
  void aTakeoverCutsWhatIsOpenBeforeItIsConfirmed() throws IOException {
    gateway.grant(7, 1, LEASE);
    try (var idle = wire();
        var tunnel = wire();
        var busy = wire()) {
      assertThat(idle.get(origin.url("/idle"), Wire.shown(7, 1))).isEqualTo(200);
      assertThat(tunnel.connect(origin.host(), Wire.shown(7, 1))).isEqualTo(200);
      busy.send(
          "GET " + origin.url("/slow") + " HTTP/1.1\r\nHost: x\r\n" + Wire.shown(7, 1) + "\r\n");
      Awaitility.await().until(() -> origin.arrived().contains("GET /slow"));

      assertThat(gateway.grant(7, 2, LEASE)).isTrue();

      assertThat(idle.isCut()).isTrue();
      assertThat(tunnel.isCut()).isTrue();
      assertThat(busy.isCut()).isTrue();
    }
    assertThat(origin.arrived()).containsExactly("GET /idle", "GET /slow");
    assertThat(status(Wire.shown(7, 1))).isEqualTo(407);
    assertThat(status(Wire.shown(7, 2))).isEqualTo(200);
    assertThat(gateway.metrics()).contains("ilg_egress_cut_total 3.0");
  }

  @Test
  void theRestOfARequestThatATakeoverCutDoesNotArrive() throws IOException {
    gateway.grant(7, 1, LEASE);
    try (var half = wire()) {
      // The wire is known to be lane 7's before it is taken over.
      assertThat(half.get(origin.url("/before"), Wire.shown(7, 1))).isEqualTo(200);
      half.send(
          "POST "
              + origin.url("/invite")
              + " HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n"
              + Wire.shown(7, 1)
              + "\r\nhalf.");

      assertThat(gateway.grant(7, 2, LEASE)).isTrue();
      assertThat(half.isCut()).isTrue();
    }
    assertThat(origin.arrived()).containsExactly("GET /before");
  }

  @Test
  void anEpochThatIsNotRenewedIsCutAndRefused() throws IOException {
    gateway.grant(7, 1, Duration.ofMillis(700));
    try (var idle = wire()) {
      assertThat(idle.get(origin.url("/idle"), Wire.shown(7, 1))).isEqualTo(200);
      assertThat(idle.isCut()).isTrue();
    }
    assertThat(status(Wire.shown(7, 1))).isEqualTo(407);

    gateway.grant(7, 1, LEASE);
    assertThat(status(Wire.shown(7, 1))).isEqualTo(200);
  }

  @Test
  void anOldHolderDoesNotComeBackThroughARestart() throws IOException {
    gateway.grant(7, 6, LEASE);
    gateway.close();
    data.stop(0);

    var away = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    var port = away.getAddress().getPort();
    away.stop(0);
    gateway = Gateway.start(URI.create("http://127.0.0.1:" + port), origin.host());
    // ilg-data does not answer yet: nobody passes, whatever is granted.
    gateway.grant(7, 5, LEASE);
    assertThat(gateway.readiness()).isEqualTo(503);
    assertThat(status(Wire.shown(7, 5))).isEqualTo(503);
    gateway.close();

    var known = Gateway.data(7, 6, 20_000);
    gateway = Gateway.start(Gateway.address(known), origin.host()).awaitReady();
    // The answer to an old renewal, late by a restart.
    assertThat(gateway.grant(7, 5, LEASE)).isFalse();
    assertThat(status(Wire.shown(7, 5))).isEqualTo(407);
    assertThat(status(Wire.shown(7, 6))).isEqualTo(200);
    known.stop(0);
  }

  @Test
  void onlyIlgDataGrants() {
    var grants = Gateway.grants(7, 1, LEASE, "null");

    assertThat(gateway.statusOfGrant("nonsense", grants)).isEqualTo(401);
    assertThat(gateway.statusOfGrant(Gateway.token("ilg-data", "ilg-data"), grants)).isEqualTo(401);
    assertThat(gateway.statusOfGrant(Gateway.token("ilg-egress", "ilg-scraper"), grants))
        .isEqualTo(401);
    assertThat(gateway.statusOfGrant(Gateway.token("ilg-egress", "ilg-data"), "[{]"))
        .isEqualTo(400);
    assertThat(gateway.statusOfGrant(Gateway.token("ilg-egress", "ilg-data"), grants))
        .isEqualTo(200);
  }

  private Wire wire() throws IOException {
    return new Wire(gateway.proxyPort());
  }

  private int status(String credentials) throws IOException {
    try (var wire = wire()) {
      return wire.get(origin.url("/"), credentials);
    }
  }
}

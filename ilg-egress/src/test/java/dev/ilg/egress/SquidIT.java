package dev.ilg.egress;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SquidIT {

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final String PASSWORD = "the-password-of-our-peers";

  @TempDir private Path folder;
  private final Origin origin = new Origin();
  private final HttpServer data = Gateway.data(1, 1, 0);
  private Squid squid;
  private Gateway gateway;

  @BeforeEach
  void start() throws IOException {
    squid = Squid.start(folder, "usp-1", PASSWORD);
    gateway =
        Gateway.start(
                Gateway.address(data),
                origin.host(),
                "--ilg.egress.upstream=http://127.0.0.1:" + squid.port(),
                "--ilg.egress.upstream-password=" + PASSWORD)
            .awaitReady();
  }

  @AfterEach
  void end() {
    gateway.close();
    squid.close();
    data.stop(0);
    origin.close();
  }

  @Test
  void everythingGoesThroughTheUpstreamAsTheAccountsPeer() throws IOException {
    gateway.grant(7, 1, LEASE, "usp-1");

    try (var plain = new Wire(gateway.proxyPort());
        var tunnel = new Wire(gateway.proxyPort())) {
      assertThat(plain.get(origin.url("/plain"), Wire.shown(7, 1))).isEqualTo(200);
      assertThat(tunnel.connect(origin.host(), Wire.shown(7, 1))).isEqualTo(200);
      assertThat(tunnel.get("/tunnel", "")).isEqualTo(200);
      assertThat(gateway.grant(7, 2, LEASE, "usp-1")).isTrue();
      assertThat(plain.isCut()).isTrue();
      assertThat(tunnel.isCut()).isTrue();
    }

    assertThat(origin.arrived()).containsExactly("GET /plain", "GET /tunnel");
    assertThat(origin.headers()).doesNotContain("Proxy-authorization", "X-ilg-egress-peer");
    assertThat(squid.log())
        .contains("usp-1 GET " + origin.url("/plain"))
        .contains("usp-1 CONNECT " + origin.host());
  }

  @Test
  void whomTheUpstreamDoesNotKnowGetsNowhere() throws IOException {
    gateway.grant(7, 1, LEASE, "usp-9");

    try (var plain = new Wire(gateway.proxyPort())) {
      assertThat(plain.get(origin.url("/"), Wire.shown(7, 1))).isIn(403, 407);
    }
    try (var tunnel = new Wire(gateway.proxyPort())) {
      assertThat(tunnel.connect(origin.host(), Wire.shown(7, 1))).isEqualTo(502);
    }
    assertThat(origin.arrived()).isEmpty();
  }

  @Test
  void anAccountWithoutAPeerNeverGoesStraight() throws IOException {
    gateway.grant(7, 1, LEASE);

    assertThat(status("/")).isEqualTo(502);
    assertThat(origin.arrived()).isEmpty();
  }

  @Test
  void withTheUpstreamDownNothingGoesStraight() throws IOException {
    gateway.grant(7, 1, LEASE, "usp-1");
    squid.close();

    assertThat(status("/")).isEqualTo(502);
    assertThat(origin.arrived()).isEmpty();
  }

  private int status(String path) throws IOException {
    try (var wire = new Wire(gateway.proxyPort())) {
      return wire.get(origin.url(path), Wire.shown(7, 1));
    }
  }
}

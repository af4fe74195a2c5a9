package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.ilg.dataclient.egress.EgressClient;
import dev.ilg.dataclient.lane.EgressCredentials;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.system.DataClientAutoConfiguration;
import dev.ilg.dataclient.system.DataProperties;
import dev.ilg.platform.error.IlgException;
import dev.ilg.platform.token.EgressPasses;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@TestData.WholeService
class EgressIT {

  private static final List<String> GRANTS = new CopyOnWriteArrayList<>();
  private static final Pattern LANE = Pattern.compile("\"lane\":(\\d+)");
  private static final HttpServer GATEWAY = gateway();
  private static volatile boolean confirms = true;

  @LocalServerPort int port;
  @Autowired JdbcClient sql;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    var control = "http://127.0.0.1:" + GATEWAY.getAddress().getPort();
    settings.add("ilg.egress.control", () -> control);
    settings.add("ilg.egress.proxy", () -> "http://127.0.0.1:1");
    settings.add("ilg.egress.peers", () -> "usp-1,usp-2");
  }

  @AfterEach
  void confirm() {
    confirms = true;
    GRANTS.clear();
  }

  @Test
  void theHolderGetsCredentialsOnceTheGatewayHasConfirmed() {
    var scene = scene();

    var lease = scene.lease("one", Pool.AUTOMATION);

    var epoch = epoch(lease.lane());
    assertThat(GRANTS.getLast())
        .contains("\"lane\":" + lease.lane(), "\"epoch\":" + epoch, "\"peer\":\"usp-");
    assertThat(lease.egress()).isEqualTo(credentials(lease.lane(), epoch));
    assertThat(String.valueOf(lease)).doesNotContain(credentials(lease.lane(), epoch).password());
  }

  @Test
  void aChangeOfHolderIsAnotherEpochAndTheSameExit() {
    var scene = scene();
    var first = scene.lease("one", Pool.AUTOMATION);
    var peer = peer(first.lane());
    scene.lanes.finish(first.lease(), List.of(), null, false);

    var second = scene.lease("two", Pool.AUTOMATION);

    assertThat(second.egress()).isNotEqualTo(first.egress());
    assertThat(peer(first.lane())).isEqualTo(peer);
    assertThat(GRANTS).allMatch(grant -> grant.contains(peer));
  }

  @Test
  void theSameHolderKeepsItsCredentials() {
    var scene = scene();
    var first = scene.lease("one", Pool.AUTOMATION);
    scene.lanes.finish(first.lease(), List.of(), null, true);

    assertThat(scene.lease("one", Pool.AUTOMATION).egress()).isEqualTo(first.egress());
  }

  @Test
  void aRenewalIsGrantedToo() {
    var scene = scene();
    var lease = scene.lease("one", Pool.AUTOMATION);
    GRANTS.clear();

    assertThat(scene.lanes.renew(lease.lease(), lease.tasks().getFirst().id())).isTrue();

    assertThat(GRANTS).hasSize(1);
  }

  @Test
  void nobodyGetsALaneThatTheGatewayDidNotConfirm() {
    var scene = scene();
    confirms = false;

    assertThat(scene.lanes.lease(new LeaseRequest("one", Pool.AUTOMATION, 20, 1, List.of())))
        .isEmpty();
    assertThat(GRANTS).isNotEmpty();
    var leased =
        sql.sql("select count(*) from lane where holder = 'one' and running_task is not null")
            .query(Integer.class)
            .single();
    assertThat(leased).isZero();
  }

  @Test
  void onlyTheGatewayLearnsTheEpochs() {
    var lease = scene().lease("one", Pool.AUTOMATION);

    var lanes = egress("ilg-egress").lanes();

    assertThat(lanes)
        .anySatisfy(
            lane -> {
              assertThat(lane.lane()).isEqualTo(lease.lane());
              assertThat(lane.epoch()).isEqualTo(epoch(lease.lane()));
              assertThat(lane.leasedFor()).isBetween(Duration.ofSeconds(60), Duration.ofMinutes(2));
            });
    for (var other : List.of("ilg-api", "ilg-automation", "ilg-scheduler")) {
      Assertions.assertThatThrownBy(() -> egress(other).lanes()).isInstanceOf(IlgException.class);
    }
  }

  private WorkerScene scene() {
    var scene = new WorkerScene(port, 5);
    scene.plan(2);
    return scene;
  }

  private EgressClient egress(String service) {
    return new EgressClient(
        DataClientAutoConfiguration.connect(
            new DataProperties(
                URI.create("http://127.0.0.1:" + port),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30)),
            TestData.SECRET,
            service));
  }

  private static EgressCredentials credentials(long lane, long epoch) {
    var pass = new EgressPasses.Pass(lane, epoch);
    return new EgressCredentials(
        "http://127.0.0.1:1", pass.user(), new EgressPasses(TestData.SECRET).password(pass));
  }

  private long epoch(long lane) {
    return sql.sql("select egress_epoch from lane where id = ?")
        .param(lane)
        .query(Long.class)
        .single();
  }

  private String peer(long lane) {
    return sql.sql("select egress_peer from lane where id = ?")
        .param(lane)
        .query(String.class)
        .single();
  }

  private static HttpServer gateway() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/grants",
          exchange -> {
            var asked =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            GRANTS.add(asked);
            var answers =
                LANE.matcher(asked)
                    .results()
                    .map(
                        found -> "{\"lane\":%s,\"granted\":%b}".formatted(found.group(1), confirms))
                    .toList();
            var bytes = answers.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

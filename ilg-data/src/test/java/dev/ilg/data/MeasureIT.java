package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.testing.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What Prometheus and KEDA are told of lanes that wait, are leased, rest and are paused. */
@TestData.WholeService
class MeasureIT {

  private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired Clock clock;

  private WorkerScene scene;

  @DynamicPropertySource
  static void measuresAtOnce(DynamicPropertyRegistry settings) {
    settings.add("ilg.measure.every", () -> "50ms");
  }

  @BeforeEach
  void aLaneThatMayInvite() {
    ((SettableClock) clock).set(MONDAY);
    scene = new WorkerScene(port, 5, clock);
    scene.scraped(2);
    scene.plan(2);
    ((SettableClock) clock).advance(Duration.ofMinutes(10));
  }

  // Nothing of one test waits while another one counts.
  @AfterEach
  void stop() {
    scene.stop();
  }

  @Test
  void onlyLanesThatWaitAskForAWorker() {
    assertThat(lanesWaiting("automation")).isEqualTo(1);
    // Its profiles wait too: the one lane has work for both types.
    assertThat(lanesWaiting("scraper")).isEqualTo(1);

    var lease = scene.lease("w", Pool.AUTOMATION);
    assertThat(lanesWaiting("automation")).isZero();
    assertThat(lanesWaiting("scraper")).isZero();

    scene.lanes.finish(
        lease.lease(), List.of(TaskReport.succeeded(lease.tasks().getFirst().id())), null, true);
    // The gap after a task.
    assertThat(lanesWaiting("automation")).isZero();
    ((SettableClock) clock).advance(Duration.ofMinutes(30));
    assertThat(lanesWaiting("automation")).isEqualTo(1);

    // After the account's hours, which end at five.
    ((SettableClock) clock).set(MONDAY.plus(Duration.ofHours(14)));
    scene.lanes.lease(new LeaseRequest("w", Pool.AUTOMATION, 20, 1, List.of()));
    assertThat(lanesWaiting("automation")).isZero();

    ((SettableClock) clock).set(MONDAY.plus(Duration.ofHours(3)));
    scene.stop();
    assertThat(lanesWaiting("automation")).isZero();
  }

  @Test
  void aWorkerTypeThatThereIsNotIsNotFound() {
    assertThat(get("/actuator/scaling/printer").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsTheFiguresOfDashboardsAndAlerts() {
    scene.lease("w", Pool.AUTOMATION);

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(get("/actuator/prometheus").body())
                    .contains("ilg_task_running{type=\"send-invite\"} 1.0")
                    .contains("ilg_task_waiting{type=\"send-invite\"} ")
                    .contains("ilg_task_oldest_seconds{type=\"handle-inbox\"} 0.0")
                    .contains("ilg_lane{state=\"leased\"} 1.0")
                    .contains("ilg_lead{state=\"SCRAPED\"} ")
                    .contains("ilg_outreach_unknown 0.0")
                    .contains("ilg_checkpoint_open{kind=\"CAPTCHA\"} 0.0")
                    .contains("ilg_credit{kind=\"BOUGHT\"} ")
                    .contains("ilg_campaign_paused{reason=\"WEEKLY_LIMIT\"} 0.0")
                    .contains("ilg_measured_age_seconds ")
                    .contains("ilg_lane_stranded_total 0.0"));
  }

  @Test
  void saysOnItsMainPortThatItLives() {
    assertThat(get("/livez").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
  }

  private int lanesWaiting(String pool) {
    var answer = get("/actuator/scaling/" + pool).body();
    return Integer.parseInt(answer.replaceAll("\\D", ""));
  }

  private HttpResponse<String> get(String path) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dev.ilg.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Server-sent events from a real ilg-api: who is told what, and what is told again. */
@Timeout(90)
class LiveIT extends ApiIT {

  private final HttpClient streams = HttpClient.newHttpClient();
  private String admin = "";
  private String client = "";
  private long campaign;

  /** One event as it came. */
  record Told(String kind, String id, String payload) {}

  @BeforeAll
  void aCampaign() {
    admin = anAdmin("admin@live.example");
    client = aClientOf(admin, "client@live.example");
    campaign = aCampaignOf(client, "owner@live.example");
  }

  @AfterAll
  void close() {
    streams.close();
  }

  @Test
  void theOwnerAndTheirAdminAreToldWhatHappens() throws Exception {
    try (var own = new Stream(client, null);
        var admins = new Stream(admin, null)) {
      assertThat(own.next().kind()).isEqualTo("hello");
      assertThat(admins.next().kind()).isEqualTo("hello");

      activateAndStop(client, campaign);

      assertThat(own.until("campaign.activated").payload()).contains(about(campaign));
      assertThat(own.until("campaign.stopped").payload()).contains(about(campaign));
      assertThat(admins.until("campaign.activated").payload()).contains(about(campaign));
    }
  }

  @Test
  void nobodyIsToldWhatIsAnothersBusiness() throws Exception {
    var stranger = aClientOf(anAdmin("other@live.example"), "stranger@live.example");
    var theirs = aCampaignOf(stranger, "stranger.owner@live.example");
    try (var stream = new Stream(stranger, null)) {
      assertThat(stream.next().kind()).isEqualTo("hello");
      activateAndStop(client, campaign);

      activateAndStop(stranger, theirs);

      assertThat(stream.next().payload()).contains("campaign.activated", "\"campaign\": " + theirs);
    }
  }

  @Test
  void whatHappenedMeanwhileIsToldToWhoComesBack() throws Exception {
    String last;
    try (var stream = new Stream(client, null)) {
      last = stream.next().id();
    }
    activateAndStop(client, campaign);

    try (var again = new Stream(client, last)) {
      assertThat(again.until("campaign.activated").payload()).contains(about(campaign));
      assertThat(again.until("campaign.stopped").payload()).contains(about(campaign));
    }
  }

  @Test
  void whoComesBackWithAPlaceThatIsUnknownBeginsAnew() throws Exception {
    for (var place : List.of("nonsense", "999999999999-7")) {
      try (var stream = new Stream(client, place)) {
        assertThat(stream.next().kind()).isEqualTo("reset");
      }
    }
  }

  @Test
  void aStrangerToIlgHearsNothing() {
    assertThat(get("", "/api/live").status()).isEqualTo(401);
  }

  private long aCampaignOf(String owner, String email) {
    var messages =
        List.of(
            message("SALUTATION", "Hi {{firstName}}"),
            message("INVITE_NOTE", ""),
            message("FOLLOW_UP_1", "{{salutation}}, thank you for connecting"),
            message("FOLLOW_UP_2", "{{salutation}}, may I ask once more?"));
    var made =
        post(
            owner,
            "/api/campaigns",
            Map.of(
                "name",
                "List",
                "accountId",
                anAccountOf(owner, email),
                "listUrl",
                "https://www.linkedin.com/sales/search/people?query=(keywords:sales)",
                "messages",
                messages,
                "invitesPerDay",
                Map.of("min", 10, "max", 20),
                "withdrawAfterDays",
                21));
    assertThat(made.status()).isEqualTo(201);
    var id = get(owner, "/api/me").id();
    post(asSuperAdmin(), "/api/users/" + id + "/credits", Map.of("amount", 5, "reason", "bought"));
    return made.id();
  }

  private static Map<String, Object> message(String kind, String text) {
    return Map.of("kind", kind, "variants", List.of(Map.of("text", text)));
  }

  private static String about(long campaign) {
    return "\"campaign\": " + campaign + "}";
  }

  private void activateAndStop(String owner, long id) {
    assertThat(post(owner, "/api/campaigns/" + id + "/activate", Map.of()).status()).isEqualTo(200);
    assertThat(post(owner, "/api/campaigns/" + id + "/stop", Map.of()).status()).isEqualTo(200);
  }

  /** A reader of the stream. */
  private final class Stream implements AutoCloseable {

    private final BufferedReader lines;
    private final List<Told> heard = new ArrayList<>();

    Stream(String as, String lastEventId) throws IOException, InterruptedException {
      var request =
          HttpRequest.newBuilder(address("/api/live")).header("Authorization", "Bearer " + as);
      if (lastEventId != null) {
        request.header("Last-Event-ID", lastEventId);
      }
      var answer = streams.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /** Waits for the next event; signs of life are passed by. */
    Told next() throws IOException {
      var kind = "";
      var id = "";
      var payload = "";
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event: ")) {
          kind = line.substring(7);
        } else if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("data: ")) {
          payload = line.substring(6);
        } else if (line.isEmpty() && !kind.isEmpty()) {
          heard.add(new Told(kind, id, payload));
          return heard.getLast();
        }
      }
      throw new AssertionError("the stream ended");
    }

    /** Passes by what was told late of what happened before. */
    Told until(String topic) throws IOException {
      for (var told = next(); true; told = next()) {
        if (told.payload().contains("\"" + topic + "\"")) {
          return told;
        }
      }
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}

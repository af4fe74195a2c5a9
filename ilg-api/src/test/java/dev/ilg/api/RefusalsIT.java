package dev.ilg.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RefusalsIT extends ApiIT {

  private static final String LIST =
      "https://www.linkedin.com/sales/search/people?query=(keywords:sales)";

  private String admin = "";
  private String client = "";
  private long account;

  @BeforeAll
  void people() {
    admin = anAdmin("admin@refusals.example");
    client = aClientOf(admin, "client@refusals.example");
    account = anAccountOf(client, "owner@refusals.example");
  }

  @Test
  void aWrongCampaignUrlIsRefusedByName() {
    for (var url :
        List.of(
            "http://www.linkedin.com/sales/search/people",
            "https://www.linkedin.com.evil.example/sales/search/people",
            "https://www.linkedin.com@evil.example/sales/search/people",
            "https://www.linkedin.com:8443/sales/search/people",
            "https://www.linkedin.com/in/somebody/",
            "javascript:alert(1)",
            "no address")) {
      assertRefused(with("listUrl", url), "listUrl");
    }
  }

  @Test
  void aNoteLongerThanLinkedInAllowsIsRefusedByName() {
    assertRefused(withNote("x".repeat(201)), "messages.INVITE_NOTE[0].text");
  }

  @Test
  void aNoteWithAnUnknownVariableIsRefusedByName() {
    assertRefused(withNote("Hi {{nickname}}"), "messages.INVITE_NOTE[0].text");
  }

  @Test
  void aRangeWithMinAboveMaxIsRefusedByName() {
    assertRefused(with("invitesPerDay", Map.of("min", 20, "max", 10)), "invitesPerDay.min");
  }

  @Test
  void aRangeAboveTheAccountsCapIsRefusedByName() {
    assertRefused(with("invitesPerDay", Map.of("min", 20, "max", 99)), "invitesPerDay.max");
  }

  @Test
  void creditsNeverGoBelowZero() {
    var id = get(client, "/api/me").id();
    post(admin, "/api/users/" + id + "/credits", Map.of("amount", 5, "reason", "bought"));

    var answer =
        post(admin, "/api/users/" + id + "/credits", Map.of("amount", -6, "reason", "too many"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.fields()).containsExactly("amount");
    assertThat(answer.body().path("errors").get(0).path("message").asString()).contains("5");
    assertThat(get(client, "/api/credits").body().path("left").asInt()).isEqualTo(5);
  }

  @Test
  void aForeignCampaignLooksLikeNone() {
    var campaign = post(client, "/api/campaigns", settings()).id();
    var stranger = aClientOf(anAdmin("other@refusals.example"), "stranger@refusals.example");
    var otherAdmin = signIn("other@refusals.example", PASSWORD);
    var path = "/api/campaigns/" + campaign;

    for (var answer :
        List.of(
            get(stranger, path),
            get(otherAdmin, path),
            put(stranger, path, with("version", 0)),
            post(stranger, path + "/activate", Map.of()),
            delete(stranger, path + "?name=List"),
            get(stranger, "/api/campaigns/999999"))) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.code()).isEqualTo("NOT_FOUND");
    }
    assertThat(get(client, path).status()).isEqualTo(200);
    assertThat(get(admin, path).status()).isEqualTo(200);
  }

  @Test
  void withoutATokenNothingOpens() {
    for (var token : List.of("", "not.a.token", client + "x")) {
      var answer = get(token, "/api/campaigns");

      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
    }
  }

  @Test
  void anUnknownFieldIsRefusedByName() {
    assertRefused(with("ownerId", 1), "ownerId");
  }

  @Test
  void clientsDoNotReachWhatIsForAdmins() {
    assertThat(get(client, "/api/users").status()).isEqualTo(403);
    assertThat(makeUser(client, "x@refusals.example", "USER").status()).isEqualTo(403);
    assertThat(post(admin, "/api/campaigns", settings()).status()).isEqualTo(403);
    assertThat(get(client, "/api/task-types").status()).isEqualTo(403);
    assertThat(post(client, "/api/task-types/send-invite/resume", Map.of()).status())
        .isEqualTo(403);
  }

  @Test
  void onlyATypeThatIsStoppedCanGoOn() {
    assertThat(post(admin, "/api/task-types/send-invite/resume", Map.of()).status()).isEqualTo(409);
    assertThat(post(admin, "/api/task-types/no-such/resume", Map.of()).status()).isEqualTo(404);
    assertThat(get(admin, "/api/task-types").body().get(2).path("type").asString())
        .isEqualTo("send-invite");
  }

  @Test
  void anAdminMakesNoAdmins() {
    var answer = makeUser(admin, "second@refusals.example", "ADMIN");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.fields()).containsExactly("role");
  }

  @Test
  void aStaleEditIsRefusedAndLosesNothing() {
    var campaign = post(client, "/api/campaigns", settings());
    var path = "/api/campaigns/" + campaign.id();
    var first = new HashMap<>(settings());
    first.put("version", 0);
    first.put("name", "First");
    assertThat(put(client, path, first).status()).isEqualTo(200);

    var second = new HashMap<>(first);
    second.put("name", "Second");

    assertThat(put(client, path, second).status()).isEqualTo(412);
    assertThat(get(client, path).body().path("name").asString()).isEqualTo("First");
  }

  @Test
  void activatingWithoutCreditsSaysWhatToDo() {
    var poor = aClientOf(admin, "poor@refusals.example");
    var settings = new HashMap<>(settings());
    settings.put("accountId", anAccountOf(poor, "poor-owner@refusals.example"));
    var campaign = post(poor, "/api/campaigns", settings).id();

    var answer = post(poor, "/api/campaigns/" + campaign + "/activate", Map.of());

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body().path("detail").asString()).contains("credits");
  }

  private void assertRefused(Map<String, Object> settings, String field) {
    var before = get(client, "/api/campaigns").body().path("total").asLong();

    var answer = post(client, "/api/campaigns", settings);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.raw().headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.fields()).contains(field);
    assertThat(get(client, "/api/campaigns").body().path("total").asLong()).isEqualTo(before);
  }

  private Map<String, Object> settings() {
    return with("name", "List");
  }

  private Map<String, Object> with(String field, Object value) {
    var settings = new HashMap<String, Object>();
    settings.put("name", "List");
    settings.put("accountId", account);
    settings.put("listUrl", LIST);
    settings.put("messages", messages("Hello {{firstName|there}}"));
    settings.put("invitesPerDay", Map.of("min", 10, "max", 20));
    settings.put("withdrawAfterDays", 21);
    settings.put(field, value);
    return settings;
  }

  private Map<String, Object> withNote(String note) {
    return with("messages", messages(note));
  }

  private static List<Map<String, Object>> messages(String note) {
    return List.of(
        message("SALUTATION", "Hi {{firstName}}"),
        message("INVITE_NOTE", note),
        message("FOLLOW_UP_1", "{{salutation}}, thank you for connecting"),
        message("FOLLOW_UP_2", "{{salutation}}, may I ask once more?"));
  }

  private static Map<String, Object> message(String kind, String text) {
    return Map.of("kind", kind, "variants", List.of(Map.of("text", text)));
  }
}

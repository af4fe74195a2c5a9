package dev.ilg.launcher.api;

import dev.ilg.launcher.suite.Credentials;
import dev.ilg.launcher.suite.Credentials.Login;
import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.LaunchException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * People, credits, a LinkedIn account and a campaign, set up through the REST API. Every step looks
 * first, so that it can be done again after a lost answer or in the next run.
 */
public final class DemoScene {

  private static final String CAMPAIGN = "Demo: operations leads";

  private final Http http;
  private final URI api;
  private final Credentials credentials;

  public DemoScene(Http http, URI api, Credentials credentials) {
    this.http = http;
    this.api = api;
    this.credentials = credentials;
  }

  /**
   * What differs between scenes.
   *
   * @param credits how many the client buys
   * @param listUrl whom the campaign reaches
   * @param min fewest invites a day
   * @param max most invites a day
   * @param withdrawAfterDays when a pending invite is stale
   */
  public record Wish(int credits, String listUrl, int min, int max, int withdrawAfterDays) {}

  /** What is there afterwards. */
  public record Made(ApiClient client, long user, long account, long campaign) {}

  /** Makes everything and activates the campaign. */
  public Made make(Wish wish) {
    var superAdmin = as(credentials.superAdmin());
    user(superAdmin, credentials.admin());
    var admin = as(credentials.admin());
    var user = user(admin, credentials.client());
    credits(admin, user, wish.credits());
    var client = as(credentials.client());
    var account = account(client);
    var campaign = campaign(client, account, wish);
    activate(client, campaign);
    return new Made(client, user, account, campaign);
  }

  private ApiClient as(Login login) {
    return new ApiClient(http, api, login);
  }

  private static long user(ApiClient admin, Login login) {
    var search = URLEncoder.encode(login.email(), StandardCharsets.UTF_8);
    Supplier<List<JsonNode>> known =
        () ->
            admin.all("/api/users?search=" + search).stream()
                .filter(user -> login.email().equals(user.path("email").asString("")))
                .toList();
    var body =
        Map.of(
            "email", login.email(),
            "name", login.name(),
            "company", "Example GmbH",
            "role", login.role(),
            "password", login.password());
    return made(admin, "/api/users", body, known);
  }

  private static void credits(ApiClient admin, long user, int amount) {
    var path = "/api/users/" + user + "/credits";
    if (admin.get(path).path("bought").asInt(0) == 0) {
      var body = Map.of("amount", amount, "reason", "credits to try ILG with");
      admin.post(path, body);
    }
  }

  private long account(ApiClient client) {
    var login = credentials.linkedIn();
    Supplier<List<JsonNode>> known =
        () ->
            children(client.get("/api/accounts")).stream()
                .filter(account -> login.email().equals(account.path("email").asString("")))
                .toList();
    var body =
        Map.of(
            "email",
            login.email(),
            "password",
            login.password(),
            "premium",
            true,
            "timeZone",
            "Europe/Berlin",
            "workingDays",
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"),
            "workFrom",
            "09:00",
            "workTo",
            "17:00");
    return made(client, "/api/accounts", body, known);
  }

  private static long campaign(ApiClient client, long account, Wish wish) {
    Supplier<List<JsonNode>> known =
        () ->
            client.all("/api/campaigns").stream()
                .filter(campaign -> CAMPAIGN.equals(campaign.path("name").asString("")))
                .toList();
    var body =
        Map.of(
            "name",
            CAMPAIGN,
            "accountId",
            account,
            "listUrl",
            wish.listUrl(),
            "messages",
            DemoMessages.ALL,
            "invitesPerDay",
            Map.of("min", wish.min(), "max", wish.max()),
            "withdrawAfterDays",
            wish.withdrawAfterDays());
    return made(client, "/api/campaigns", body, known);
  }

  private static void activate(ApiClient client, long campaign) {
    var path = "/api/campaigns/" + campaign;
    if (client.get(path).path("status").asString("").equals("DRAFT")) {
      var answer = client.tryPost(path + "/activate", null);
      // A conflict after a lost answer means that it is active already.
      if (!answer.isGood() && client.get(path).path("status").asString("").equals("DRAFT")) {
        throw new LaunchException("the demo campaign cannot be activated: " + answer.text());
      }
    }
  }

  private static long made(
      ApiClient as, String path, Map<String, ?> body, Supplier<List<JsonNode>> known) {
    var before = known.get();
    if (!before.isEmpty()) {
      return before.getFirst().path("id").asLong(0);
    }
    var answer = as.tryPost(path, body);
    return known.get().stream()
        .findFirst()
        .map(thing -> thing.path("id").asLong(0))
        .orElseThrow(
            () ->
                new LaunchException(
                    "ilg-api refuses POST %s: %d %s"
                        .formatted(path, answer.status(), answer.text().strip())));
  }

  private static List<JsonNode> children(JsonNode node) {
    return node.valueStream().toList();
  }
}

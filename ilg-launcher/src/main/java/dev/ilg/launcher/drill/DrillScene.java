package dev.ilg.launcher.drill;

import dev.ilg.launcher.api.ApiClient;
import dev.ilg.launcher.api.DemoMessages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the drill does and looks at through the REST API. */
final class DrillScene {

  private final ApiClient client;
  private final ApiClient admin;

  DrillScene(ApiClient client, ApiClient admin) {
    this.client = client;
    this.admin = admin;
  }

  /** A type of task that is stopped on all accounts. */
  record Stop(String type, String reason, Instant since) {}

  /** A second account with a campaign of its own, which begins at once. */
  long secondCampaign(String listUrl) {
    var account =
        client
            .post(
                "/api/accounts",
                Map.of(
                    "email",
                    "second.account@ilg.example",
                    "password",
                    "the second one's own",
                    "premium",
                    true,
                    "timeZone",
                    "Europe/Berlin",
                    "workingDays",
                    List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"),
                    "workFrom",
                    "09:00",
                    "workTo",
                    "17:00"))
            .path("id")
            .asLong(0);
    var campaign =
        client
            .post(
                "/api/campaigns",
                Map.of(
                    "name",
                    "Drill: second account",
                    "accountId",
                    account,
                    "listUrl",
                    listUrl,
                    "messages",
                    DemoMessages.ALL,
                    "invitesPerDay",
                    Map.of("min", 3, "max", 4),
                    "withdrawAfterDays",
                    7))
            .path("id")
            .asLong(0);
    client.post("/api/campaigns/" + campaign + "/activate", null);
    return campaign;
  }

  /** Types of tasks that are stopped now. */
  List<Stop> stops() {
    return admin
        .get("/api/task-types")
        .valueStream()
        .filter(it -> it.path("reason").isString())
        .map(DrillScene::stop)
        .toList();
  }

  private static Stop stop(JsonNode type) {
    return new Stop(
        type.path("type").asString(""),
        type.path("reason").asString(""),
        Instant.parse(type.path("since").asString("")));
  }

  /** Leads of a campaign in each state, and those that ended. */
  JsonNode totals(long campaign) {
    return client.get("/api/campaigns/" + campaign).path("totals");
  }

  /** Whether somebody who would be invited next is told that LinkedIn's page has changed. */
  boolean saysWhy(long campaign) {
    return client
        .get("/api/leads?campaign=" + campaign + "&state=SCRAPED&size=1")
        .path("items")
        .valueStream()
        .anyMatch(
            lead -> lead.path("decision").path("rule").asString("").equals("TASK_TYPE_STOPPED"));
  }

  /** Tasks that were given up. */
  long dead() {
    return admin.get("/api/tasks?state=DEAD&size=1").path("total").asLong(0);
  }
}

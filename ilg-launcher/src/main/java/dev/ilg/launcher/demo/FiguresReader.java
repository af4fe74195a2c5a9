package dev.ilg.launcher.demo;

import dev.ilg.launcher.api.ApiClient;
import dev.ilg.launcher.judge.Figures;
import dev.ilg.launcher.judge.KnownLead;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads ILG's figures the way a client sees them: leads page by page, records, credits. */
final class FiguresReader {

  private final ApiClient client;
  private final long campaign;

  FiguresReader(ApiClient client, long campaign) {
    this.client = client;
    this.campaign = campaign;
  }

  Figures read(LocalDate from, LocalDate to) {
    var leads = new ArrayList<KnownLead>();
    for (var lead : client.all("/api/leads?campaign=" + campaign + "&sort=foundAt,asc")) {
      leads.add(lead(lead));
    }
    return new Figures(List.copyOf(leads), totals(), records(from, to), credits());
  }

  Figures.Leads totals() {
    var totals = client.get("/api/campaigns/" + campaign).path("totals");
    return new Figures.Leads(
        number(totals, "found"),
        number(totals, "scraped"),
        number(totals, "requested"),
        number(totals, "connected"),
        number(totals, "replied"),
        number(totals, "withdrawn"),
        number(totals, "skipped"),
        number(totals, "failed"));
  }

  Figures.Outreach records(LocalDate from, LocalDate to) {
    var path = "/api/records?from=%s&to=%s&campaign=%d&summed=true".formatted(from, to, campaign);
    var totals = client.get(path).path("totals");
    return new Figures.Outreach(
        number(totals, "invites"),
        number(totals, "firstFollowUps"),
        number(totals, "secondFollowUps"),
        number(totals, "withdrawals"));
  }

  Figures.Credits credits() {
    var credits = client.get("/api/credits");
    return new Figures.Credits(
        number(credits, "bought"),
        number(credits, "used"),
        number(credits, "reserved"),
        number(credits, "left"));
  }

  private KnownLead lead(JsonNode lead) {
    var id = lead.path("id").asLong(0);
    var events =
        client
            .get("/api/leads/" + id + "/events")
            .valueStream()
            .map(event -> event.path("kind").asString(""))
            .toList();
    return new KnownLead(
        id,
        lead.path("state").asString(""),
        text(lead, "profileUrl").map(FiguresReader::slug),
        instant(lead, "scrapedAt"),
        instant(lead, "invitedAt"),
        instant(lead, "connectedAt"),
        instant(lead, "repliedAt"),
        instant(lead, "lastEventAt").orElse(Instant.EPOCH),
        count(events, "FOLLOW_UP_1_SENT"),
        count(events, "FOLLOW_UP_2_SENT"),
        count(events, "WITHDRAWN"));
  }

  static String slug(String profileUrl) {
    var parts = URI.create(profileUrl).getPath().split("/", -1);
    var last = "";
    for (var part : parts) {
      last = part.isEmpty() ? last : part;
    }
    return last;
  }

  private static int count(List<String> events, String kind) {
    return (int) events.stream().filter(kind::equals).count();
  }

  private static int number(JsonNode node, String field) {
    return node.path(field).asInt(0);
  }

  private static Optional<String> text(JsonNode node, String field) {
    var value = node.path(field);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  private static Optional<Instant> instant(JsonNode node, String field) {
    return text(node, field).map(Instant::parse);
  }
}

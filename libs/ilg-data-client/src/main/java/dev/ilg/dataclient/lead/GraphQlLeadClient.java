package dev.ilg.dataclient.lead;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.List;
import java.util.Map;

/** Leads for workers, over GraphQL. */
public final class GraphQlLeadClient implements LeadClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public GraphQlLeadClient(DataGraphQl data) {
    this.data = data;
  }

  @Override
  public ListPosition listPosition(Lease lease, long campaign) {
    return data.call(
        null,
        "lead/listPosition",
        Map.of("lane", lease.lane(), "token", lease.token(), "campaign", campaign),
        ListPosition.class);
  }

  @Override
  public RecordedLeads recordLeads(
      Lease lease, long task, long campaign, ListPage page, List<FoundLead> leads) {
    var input =
        Map.of(
            "lane", lease.lane(),
            "token", lease.token(),
            "campaign", campaign,
            "page", page.number(),
            "last", page.last(),
            "capped", page.capped(),
            "leads", leads);
    return data.call(null, "lead/recordLeads", Map.of("input", input), RecordedLeads.class);
  }

  @Override
  public LeadInHand lead(Lease lease, long lead) {
    return data.call(
        null,
        "lead/leadInHand",
        Map.of("lane", lease.lane(), "token", lease.token(), "lead", lead),
        LeadInHand.class);
  }

  @Override
  public void recordProfile(Lease lease, long task, long lead, ScrapedProfile profile) {
    data.call(
        null,
        "lead/recordProfile",
        Map.of(
            "lane", lease.lane(),
            "token", lease.token(),
            "task", task,
            "lead", lead,
            "profile", profile),
        Boolean.class);
  }

  @Override
  public boolean postponeLead(Lease lease, long task, long lead) {
    return data.call(
        null,
        "lead/postponeLead",
        Map.of("lane", lease.lane(), "token", lease.token(), "task", task, "lead", lead),
        Boolean.class);
  }

  @Override
  public void endLead(Lease lease, long task, long lead, LeadEnd end) {
    data.call(
        null,
        "lead/endLead",
        Map.of(
            "lane", lease.lane(), "token", lease.token(), "task", task, "lead", lead, "end", end),
        Boolean.class);
  }
}

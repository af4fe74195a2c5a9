package dev.ilg.worker.testing;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lead.FoundLead;
import dev.ilg.dataclient.lead.LeadClient;
import dev.ilg.dataclient.lead.LeadEnd;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.ListPage;
import dev.ilg.dataclient.lead.ListPosition;
import dev.ilg.dataclient.lead.RecordedLeads;
import dev.ilg.dataclient.lead.ScrapedProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leads in memory. */
public final class LeadsDouble implements LeadClient {

  private final Map<Long, LeadInHand> leads = new LinkedHashMap<>();
  private final Map<Long, LeadEnd> ends = new LinkedHashMap<>();
  private final Map<Long, ScrapedProfile> profiles = new LinkedHashMap<>();
  private final List<ListPage> pages = new ArrayList<>();
  private final List<FoundLead> found = new ArrayList<>();
  private final Set<Long> earlier = new HashSet<>();
  private final Map<Long, Integer> postponed = new LinkedHashMap<>();
  private int enough = Integer.MAX_VALUE;

  /** Adds a lead. */
  public void add(LeadInHand lead) {
    leads.put(lead.id(), lead);
  }

  /** Says after so many leads that there are enough. */
  public void wantAtMost(int most) {
    enough = most;
  }

  /** How a lead's way ended, if it did. */
  public Optional<LeadEnd> end(long lead) {
    return Optional.ofNullable(ends.get(lead));
  }

  /** What was recorded of a lead's profile. */
  public Optional<ScrapedProfile> profile(long lead) {
    return Optional.ofNullable(profiles.get(lead));
  }

  /** The pages recorded, in order. */
  public List<Integer> pages() {
    return pages.stream().map(ListPage::number).toList();
  }

  /** Whether the list was recorded as one that has more people than are shown. */
  public boolean isCapped() {
    return !pages.isEmpty() && pages.getLast().capped();
  }

  /** How often a lead was postponed. */
  public int postponed(long lead) {
    return postponed.getOrDefault(lead, 0);
  }

  /** A lead that was postponed on an earlier day. */
  public void addPostponed(LeadInHand lead) {
    add(lead);
    earlier.add(lead.id());
  }

  /** Leads that are neither ended nor postponed, in list order. */
  public List<LeadInHand> open() {
    return leads.values().stream()
        .filter(it -> !ends.containsKey(it.id()) && !postponed.containsKey(it.id()))
        .toList();
  }

  @Override
  public ListPosition listPosition(Lease lease, long campaign) {
    var next = pages.isEmpty() ? 1 : pages.getLast().number() + 1;
    return new ListPosition(campaign, "https://www.linkedin.com/sales/search/people", next, false);
  }

  @Override
  public RecordedLeads recordLeads(
      Lease lease, long task, long campaign, ListPage page, List<FoundLead> rows) {
    pages.add(page);
    found.addAll(rows);
    return new RecordedLeads(rows.size(), 0, !page.last() && found.size() < enough);
  }

  @Override
  public LeadInHand lead(Lease lease, long lead) {
    return Optional.ofNullable(leads.get(lead)).orElseThrow();
  }

  @Override
  public void recordProfile(Lease lease, long task, long lead, ScrapedProfile profile) {
    profiles.put(lead, profile);
  }

  @Override
  public boolean postponeLead(Lease lease, long task, long lead) {
    postponed.merge(lead, 1, Integer::sum);
    return !earlier.contains(lead);
  }

  @Override
  public void endLead(Lease lease, long task, long lead, LeadEnd end) {
    ends.put(lead, end);
  }
}

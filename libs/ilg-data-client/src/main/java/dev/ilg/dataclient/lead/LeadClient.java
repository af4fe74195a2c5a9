package dev.ilg.dataclient.lead;

import dev.ilg.dataclient.lane.Lease;
import java.util.List;

/** Leads, for workers; only the holder of the lane's lease may read or write them. */
public interface LeadClient {

  /** Where the campaign list is to be read on. */
  ListPosition listPosition(Lease lease, long campaign);

  /** Records one page of a campaign list and moves the position on; repeating it adds nothing. */
  RecordedLeads recordLeads(
      Lease lease, long task, long campaign, ListPage page, List<FoundLead> leads);

  /** The lead of a task. */
  LeadInHand lead(Lease lease, long lead);

  /** Records what the profile shows; the lead becomes SCRAPED, or SKIPPED with a reason. */
  void recordProfile(Lease lease, long task, long lead, ScrapedProfile profile);

  /**
   * The page did not tell whether a lead can be invited: it comes again a day later.
   *
   * @return false when it did not tell on an earlier day either
   */
  boolean postponeLead(Lease lease, long task, long lead);

  /** Ends a lead's way. */
  void endLead(Lease lease, long task, long lead, LeadEnd end);
}

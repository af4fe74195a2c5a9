package dev.ilg.data.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records: what an account did for a campaign, by day or summed (day is null then). */
record Records(List<CampaignRecord> items, RecordTotals totals) {

  /** One line. */
  record CampaignRecord(
      @Nullable LocalDate day,
      RecordAccount account,
      RecordCampaign campaign,
      int invites,
      int firstFollowUps,
      int secondFollowUps,
      int withdrawals) {}

  /** The account of a line. */
  record RecordAccount(long id, String email) {}

  /** The campaign of a line. */
  record RecordCampaign(long id, String name) {}

  /** Sums over all lines. */
  record RecordTotals(int invites, int firstFollowUps, int secondFollowUps, int withdrawals) {}
}

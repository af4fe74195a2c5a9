package dev.ilg.dataclient.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records: what an account did for a campaign, by day or summed (day is null then). */
public record Records(List<CampaignRecord> items, RecordTotals totals) {

  /** One line. */
  public record CampaignRecord(
      @Nullable LocalDate day,
      RecordAccount account,
      RecordCampaign campaign,
      int invites,
      int firstFollowUps,
      int secondFollowUps,
      int withdrawals) {}

  /** The account of a line. */
  public record RecordAccount(long id, String email) {}

  /** The campaign of a line. */
  public record RecordCampaign(long id, String name) {}

  /** Sums over all lines. */
  public record RecordTotals(
      int invites, int firstFollowUps, int secondFollowUps, int withdrawals) {}
}

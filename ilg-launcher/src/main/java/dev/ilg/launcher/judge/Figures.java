package dev.ilg.launcher.judge;

import java.util.List;
import java.util.function.Predicate;

/**
 * ILG's own figures at the end.
 *
 * @param totals what the campaign's overview shows
 * @param records what the records screen sums up
 */
public record Figures(List<KnownLead> leads, Leads totals, Outreach records, Credits credits) {

  /** Counts over leads; each counts everything that ever happened. */
  public record Leads(
      int found,
      int scraped,
      int invited,
      int connected,
      int replied,
      int withdrawn,
      int skipped,
      int failed) {

    /** Counts the leads themselves. */
    public static Leads of(List<KnownLead> leads) {
      return new Leads(
          leads.size(),
          count(leads, lead -> lead.scrapedAt().isPresent()),
          count(leads, lead -> lead.invitedAt().isPresent()),
          count(leads, lead -> lead.connectedAt().isPresent()),
          count(leads, lead -> lead.repliedAt().isPresent()),
          count(leads, lead -> lead.withdrawals() > 0),
          count(leads, lead -> lead.state().equals("SKIPPED")),
          count(leads, lead -> lead.state().equals("FAILED")));
    }

    private static int count(List<KnownLead> leads, Predicate<KnownLead> which) {
      return (int) leads.stream().filter(which).count();
    }
  }

  /** What went out. */
  public record Outreach(int invites, int firstFollowUps, int secondFollowUps, int withdrawals) {}

  /** The client's credits. */
  public record Credits(int bought, int spent, int reserved, int left) {}
}

package dev.ilg.dataclient.lane;

/** The kinds of background work. */
public enum TaskType {
  /** Read the campaign list on from where it stopped. */
  CAMPAIGN_SCRAPE,
  /** Read one lead's profile. */
  LEAD_SCRAPE,
  /** Invite the next lead of a campaign. */
  SEND_INVITE,
  /** Learn who accepted and replied, and follow up. */
  HANDLE_INBOX,
  /** Withdraw one stale invite. */
  WITHDRAW_INVITE,
  /** Look whether the pages that ilg-scraper reads are still as its tasks need them. */
  SCRAPER_CANARY,
  /** Look whether the pages that ilg-automation works on are still as its tasks need them. */
  AUTOMATION_CANARY
}

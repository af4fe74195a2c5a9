package dev.ilg.dataclient.lane;

/** The worker type a task is for. */
public enum Pool {
  /** ilg-scraper: reads lists and profiles. */
  SCRAPER,
  /** ilg-automation: invites, follows up, withdraws. */
  AUTOMATION
}

package dev.ilg.data.report;

/** What is counted by day; the column names the count. */
public enum DailyCount {
  /** Profiles read. */
  SCRAPED("scraped"),
  /** Invites that went out. */
  INVITES("invites"),
  /** First follow-ups sent. */
  FIRST_FOLLOW_UPS("first_follow_ups"),
  /** Second follow-ups sent. */
  SECOND_FOLLOW_UPS("second_follow_ups"),
  /** Invites withdrawn. */
  WITHDRAWALS("withdrawals"),
  /** Leads that accepted. */
  CONNECTED("connected"),
  /** Leads that replied. */
  REPLIED("replied");

  private final String column;

  DailyCount(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }
}

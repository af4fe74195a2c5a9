package dev.ilg.data.task;

import java.util.Arrays;

/** The kinds of background work; the code is the one in {@code task.kind}. */
public enum TaskType {
  /** Read the campaign list on. */
  CAMPAIGN_SCRAPE(1, 2),
  /** Read one lead's profile. */
  LEAD_SCRAPE(2, 2),
  /** Invite the next lead of a campaign. */
  SEND_INVITE(3, 1),
  /** Learn who accepted and replied, and follow up. */
  HANDLE_INBOX(4, 1),
  /** Withdraw one stale invite. */
  WITHDRAW_INVITE(5, 2),
  /** Look whether the pages that ilg-scraper reads are still as its tasks need them. */
  SCRAPER_CANARY(6, 0),
  /** Look whether the pages that ilg-automation works on are still as its tasks need them. */
  AUTOMATION_CANARY(7, 0);

  private final short code;
  private final int priority;

  TaskType(int code, int priority) {
    this.code = (short) code;
    this.priority = priority;
  }

  /** The code in {@code task.kind}. */
  public short code() {
    return code;
  }

  /** 0 is the most urgent, 3 the least. */
  int priority() {
    return priority;
  }

  /** The type of a code. */
  public static TaskType of(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst().orElseThrow();
  }
}

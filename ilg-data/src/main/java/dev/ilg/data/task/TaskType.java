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
  WITHDRAW_INVITE(5, 2);

  private final short code;
  private final int priority;

  TaskType(int code, int priority) {
    this.code = (short) code;
    this.priority = priority;
  }

  short code() {
    return code;
  }

  /** 0 is the most urgent, 3 the least. */
  int priority() {
    return priority;
  }

  static TaskType of(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst().orElseThrow();
  }
}

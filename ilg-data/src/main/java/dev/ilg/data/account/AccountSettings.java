package dev.ilg.data.account;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** Hours and caps of an account, as the lane policy and the outreach checks need them. */
public record AccountSettings(
    long account,
    long user,
    boolean premium,
    ZoneId zone,
    Set<DayOfWeek> workingDays,
    LocalTime workFrom,
    LocalTime workTo,
    AccountCaps caps,
    int pendingInvites) {

  /** Longest invite note, in UTF-16 units: 300 with Premium, else 200 (product.md 4). */
  public int noteLimit() {
    return premium ? 300 : 200;
  }
}

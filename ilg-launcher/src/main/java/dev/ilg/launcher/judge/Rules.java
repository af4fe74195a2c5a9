package dev.ilg.launcher.judge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the campaign promised.
 *
 * @param zone the account's; every day is a day there
 * @param firstDay the first whole day
 * @param days how many days were lived through
 * @param perWeek the account's cap for seven days
 */
public record Rules(ZoneId zone, LocalDate firstDay, int days, int min, int max, int perWeek) {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Whether the account works on that day. */
  boolean works(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek());
  }
}

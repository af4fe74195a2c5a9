package dev.ilg.simulator.profile;

import dev.ilg.simulator.world.Experience;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Months and years as LinkedIn writes them. */
public final class Periods {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

  private Periods() {}

  /** "Jun 2024 - Present", with the dash of the product that shows it. */
  public static String dates(Experience experience, String dash) {
    var until = experience.until();
    return experience.from().format(MONTH)
        + dash
        + (until == null ? "Present" : until.format(MONTH));
  }

  /** "1 yr 7 mos", counted to the end or to now. */
  public static String length(Experience experience, Instant now) {
    var months = months(experience, now);
    return join(months / 12, "yr", "yrs", months % 12, "mo", "mos");
  }

  /** "3 years 2 months", as the rows of Sales Navigator spell it. */
  public static String spelled(Experience experience, Instant now) {
    var months = months(experience, now);
    return join(months / 12, "year", "years", months % 12, "month", "months");
  }

  private static long months(Experience experience, Instant now) {
    var until = experience.until();
    var end = until == null ? YearMonth.from(now.atZone(ZoneOffset.UTC)) : until;
    return Math.max(1, ChronoUnit.MONTHS.between(experience.from(), end) + 1);
  }

  private static String join(
      long years, String year, String manyYears, long months, String month, String manyMonths) {
    var first = years == 0 ? "" : years + " " + (years == 1 ? year : manyYears);
    var second = months == 0 ? "" : months + " " + (months == 1 ? month : manyMonths);
    return (first + " " + second).strip();
  }
}

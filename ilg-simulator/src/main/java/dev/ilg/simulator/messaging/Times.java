package dev.ilg.simulator.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times of messages as LinkedIn writes them, in UTC. */
final class Times {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("h:mm a", Locale.US).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.US);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

  private Times() {}

  static String time(Instant at) {
    return TIME.format(at);
  }

  static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** "Today", "Monday", "May 3": the heading above the messages of a day. */
  static String heading(Instant at, Instant now) {
    var day = day(at);
    var today = day(now);
    if (day.equals(today)) {
      return "Today";
    }
    if (day.isAfter(today.minusDays(7))) {
      return WEEKDAY.format(day);
    }
    return (day.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(day);
  }

  /** "10:22 AM" or "May 3": the stamp of a row in the list. */
  static String stamp(Instant at, Instant now) {
    if (day(at).equals(day(now))) {
      return time(at);
    }
    return (day(at).getYear() == day(now).getYear() ? DAY : DAY_OF_YEAR).format(day(at));
  }
}

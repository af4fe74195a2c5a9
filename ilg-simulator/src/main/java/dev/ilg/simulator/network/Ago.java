package dev.ilg.simulator.network;

import dev.ilg.simulator.variant.Tongue;
import java.time.Duration;
import java.time.Instant;

/** "3 weeks ago", from a minute to years, as the sent list says it. */
final class Ago {

  private Ago() {}

  static String between(Instant then, Instant now, Tongue tongue) {
    var minutes = Math.max(1, Duration.between(then, now).toMinutes());
    var days = minutes / (60 * 24);
    if (minutes < 60) {
      return say(minutes, Unit.MINUTE, tongue);
    }
    if (days < 1) {
      return say(minutes / 60, Unit.HOUR, tongue);
    }
    if (days < 7) {
      return say(days, Unit.DAY, tongue);
    }
    if (days < 30) {
      return say(days / 7, Unit.WEEK, tongue);
    }
    return days < 365 ? say(days / 30, Unit.MONTH, tongue) : say(days / 365, Unit.YEAR, tongue);
  }

  private static String say(long count, Unit unit, Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> (count == 1 ? unit.one : count + " " + unit.many) + " ago";
      case GERMAN -> "vor " + (count == 1 ? unit.ein : count + " " + unit.viele);
    };
  }

  private enum Unit {
    MINUTE("a minute", "minutes", "einer Minute", "Minuten"),
    HOUR("an hour", "hours", "einer Stunde", "Stunden"),
    DAY("a day", "days", "einem Tag", "Tagen"),
    WEEK("a week", "weeks", "einer Woche", "Wochen"),
    MONTH("a month", "months", "einem Monat", "Monaten"),
    YEAR("a year", "years", "einem Jahr", "Jahren");

    private final String one;
    private final String many;
    private final String ein;
    private final String viele;

    Unit(String one, String many, String ein, String viele) {
      this.one = one;
      this.many = many;
      this.ein = ein;
      this.viele = viele;
    }
  }
}

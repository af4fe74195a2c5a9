package dev.ilg.simulator.network;

import java.time.Duration;
import java.time.Instant;

/** "3 weeks ago", from a minute to years, as the sent list says it. */
final class Ago {

  private Ago() {}

  static String between(Instant then, Instant now) {
    var minutes = Math.max(1, Duration.between(then, now).toMinutes());
    var days = minutes / (60 * 24);
    if (minutes < 60) {
      return say(minutes, "a", "minute");
    }
    if (days < 1) {
      return say(minutes / 60, "an", "hour");
    }
    if (days < 7) {
      return say(days, "a", "day");
    }
    if (days < 30) {
      return say(days / 7, "a", "week");
    }
    return days < 365 ? say(days / 30, "a", "month") : say(days / 365, "a", "year");
  }

  private static String say(long count, String article, String unit) {
    return count == 1 ? article + " " + unit + " ago" : count + " " + unit + "s ago";
  }
}

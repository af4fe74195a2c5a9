package dev.ilg.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it; safe to share between threads. */
public final class SettableClock extends Clock {

  private final ZoneId zone;
  private volatile Instant instant;

  /** Stands at the given instant, in UTC. */
  public SettableClock(Instant instant) {
    this(instant, ZoneOffset.UTC);
  }

  private SettableClock(Instant instant, ZoneId zone) {
    this.instant = instant;
    this.zone = zone;
  }

  /** A clock at an instant written as ISO-8601, such as {@code 2026-03-02T08:00:00Z}. */
  public static SettableClock at(String instant) {
    return new SettableClock(Instant.parse(instant));
  }

  /** Moves the clock; a negative duration moves it back. */
  public void advance(Duration duration) {
    instant = instant.plus(duration);
  }

  /** Puts the clock to an instant. */
  public void set(Instant to) {
    instant = to;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId to) {
    return new SettableClock(instant, to);
  }

  @Override
  public Instant instant() {
    return instant;
  }
}

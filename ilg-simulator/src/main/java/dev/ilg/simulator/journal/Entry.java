package dev.ilg.simulator.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param at the business time, which decides everything
 * @param wallAt the time on the wall, for people who compare logs
 */
public record Entry(
    long seq,
    Instant at,
    Instant wallAt,
    Kind kind,
    String account,
    @Nullable String memberId,
    @Nullable String slug,
    String text) {

  static Entry of(long seq, Instant at, Instant wallAt, Arrival arrival) {
    return new Entry(
        seq,
        at,
        wallAt,
        arrival.kind(),
        arrival.account(),
        arrival.memberId(),
        arrival.slug(),
        arrival.text());
  }
}

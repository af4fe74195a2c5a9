package dev.ilg.dataclient.credit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the ledger; the amount is positive, the kind says which way it goes. */
public record CreditEntry(
    long id, Instant at, String kind, int amount, String reason, @Nullable Actor by) {

  /** Who made the entry. */
  public record Actor(long id, String name) {}
}

package dev.ilg.simulator.network;

import java.util.List;
import java.util.function.Function;

/** Ten cards of a list that grows as it is scrolled. */
record Slice(List<Card> cards, int total, boolean hasMore) {

  private static final int STEP = 10;

  static <T> Slice of(List<T> all, int start, Function<T, Card> card) {
    var from = Math.clamp(start, 0, all.size());
    var to = Math.min(from + STEP, all.size());
    var cards = all.subList(from, to).stream().map(card).toList();
    return new Slice(cards, all.size(), to < all.size());
  }

  boolean isEmpty() {
    return total == 0;
  }
}

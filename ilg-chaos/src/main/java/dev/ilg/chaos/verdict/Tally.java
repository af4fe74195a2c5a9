package dev.ilg.chaos.verdict;

import java.util.Map;
import java.util.TreeMap;

/** Counts by name, from several threads. */
public final class Tally {

  private final Map<String, Long> counts = new TreeMap<>();

  /** One more. */
  public synchronized void add(String name) {
    counts.merge(name, 1L, Long::sum);
  }

  /** Names it, with nothing counted yet. */
  public synchronized void name(String name) {
    counts.putIfAbsent(name, 0L);
  }

  /** How many of one. */
  public synchronized long of(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** How many of all. */
  public synchronized long sum() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The smallest count. */
  public synchronized long least() {
    return counts.values().stream().mapToLong(Long::longValue).min().orElse(0);
  }

  /** All counts. */
  public synchronized Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }
}

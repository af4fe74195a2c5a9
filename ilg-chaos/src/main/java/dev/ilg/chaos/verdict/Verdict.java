package dev.ilg.chaos.verdict;

import java.util.Map;

/**
 * What came of a run; its JSON is what scripts read.
 *
 * @param faults how many there were of each kind
 * @param crashPoints how often a worker died at each
 * @param leads people who could have been contacted
 * @param duplicates effects that reached LinkedIn once too often
 * @param lost tasks without an end, and outreach that nobody would ever look at
 * @param ledgerDifferences credits and leads that say other than LinkedIn's journal
 * @param unknown outreach held for a person
 * @param sendsAfterObjection outreach armed after an objection was committed
 */
public record Verdict(
    String level,
    long seed,
    Map<String, Long> faults,
    Map<String, Long> crashPoints,
    long leads,
    long duplicates,
    long lost,
    long ledgerDifferences,
    long unknown,
    long sendsAfterObjection,
    double elapsedSeconds) {

  /** Whether every promise held. */
  public boolean holds() {
    return duplicates == 0 && lost == 0 && ledgerDifferences == 0 && sendsAfterObjection == 0;
  }

  /** All faults together. */
  public long allFaults() {
    return faults.values().stream().mapToLong(Long::longValue).sum();
  }
}

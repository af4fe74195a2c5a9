package dev.ilg.dataclient.lane;

/** How an attempt at a task ended. */
public enum TaskOutcome {
  /** Done. */
  SUCCEEDED,
  /** Not done; ilg-data decides by the error whether and when to try again. */
  FAILED,
  /** No longer wanted; the refusal of an intent says so. */
  CANCELLED,
  /** Not started or given back; the attempt does not count. */
  HANDED_BACK
}

package dev.ilg.data.task;

/** How a worker says that an attempt ended. */
public enum TaskOutcome {
  /** Done. */
  SUCCEEDED,
  /** Not done; the error decides what follows. */
  FAILED,
  /** No longer wanted. */
  CANCELLED,
  /** Not worked on; the attempt does not count. */
  HANDED_BACK
}

package dev.ilg.dataclient.checkpoint;

/** What became of a browser that stood before a checkpoint. */
public enum CheckpointOutcome {
  /** LinkedIn goes on. */
  PASSED,
  /** LinkedIn refused the code; another one may come. */
  REFUSED,
  /** The browser waits no longer. */
  GIVEN_UP
}

package dev.ilg.data.checkpoint;

/** Whether a browser stands before a checkpoint, and whether it has an answer. */
public enum CheckpointState {
  /** A browser waits for the owner. */
  WAITING,
  /** An answer is there; the browser enters it. */
  ANSWERED,
  /** Nobody waits there any more; resuming the account starts again. */
  PARKED,
  /** It is over. */
  CLOSED
}

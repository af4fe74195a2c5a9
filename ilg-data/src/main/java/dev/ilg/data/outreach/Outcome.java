package dev.ilg.data.outreach;

/** What a worker read of an armed outreach. */
public enum Outcome {
  /** LinkedIn shows it. */
  DONE,
  /** LinkedIn clearly shows that nothing went out. */
  VOID,
  /** It can neither be seen nor ruled out now. */
  UNKNOWN
}

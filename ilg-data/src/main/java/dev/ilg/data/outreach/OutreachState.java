package dev.ilg.data.outreach;

/** What is known of an outreach. */
public enum OutreachState {
  /** The intent is recorded; it may have happened or not. */
  ARMED,
  /** LinkedIn shows it. */
  DONE,
  /** LinkedIn clearly shows that nothing went out; it may be armed anew. */
  VOID,
  /** It could neither be seen nor ruled out; held for a person. */
  UNKNOWN
}

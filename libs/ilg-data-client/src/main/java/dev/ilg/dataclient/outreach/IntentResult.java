package dev.ilg.dataclient.outreach;

/** The answer to an intent. */
public sealed interface IntentResult {

  /**
   * The intent is recorded, credit and budget are reserved: click once, then settle.
   *
   * @param outreach the row to settle
   * @param text the rendered text to send; empty for an invite without a note
   */
  record Armed(long outreach, String text) implements IntentResult {}

  /** It must not happen; nothing was recorded. */
  record Refused(RefusalReason reason) implements IntentResult {}

  /** Somebody else has the lane; stop at once. */
  record LeaseLost() implements IntentResult {}
}

package dev.ilg.data.outreach;

/** The answer to an intent; the names are those of the GraphQL union. */
sealed interface IntentResult {

  /** Recorded: click once, then settle. */
  record Armed(long outreach, String text) implements IntentResult {}

  /** It must not happen; nothing was recorded. */
  record Refused(RefusalReason reason) implements IntentResult {}

  /** Somebody else has the lane. */
  record LeaseLost(long lane) implements IntentResult {}
}

package dev.ilg.dataclient.campaign;

/** Why ILG paused a campaign. */
public enum PausedReason {
  /** No credit is left. */
  OUT_OF_CREDITS,
  /** LinkedIn asks the account's owner for a proof. */
  CHECKPOINT,
  /** No personal notes are left this month. */
  NOTE_QUOTA,
  /** LinkedIn's weekly invitation limit is reached. */
  WEEKLY_LIMIT,
  /** Everybody whom LinkedIn shows of the list was worked; the list has more. */
  SEARCH_CAP,
  /** Every lead of the list was worked. */
  LIST_EXHAUSTED,
  /** LinkedIn does not let the account in. */
  ACCOUNT_REFUSED
}

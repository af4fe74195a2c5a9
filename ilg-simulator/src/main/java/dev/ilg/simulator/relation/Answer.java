package dev.ilg.simulator.relation;

/** How LinkedIn answers what an account wants to do. */
public enum Answer {
  /** Done. */
  DONE,
  /** There is an invite or a connection already. */
  ALREADY_KNOWN,
  /** Withdrawn less than three weeks ago. */
  TOO_SOON,
  /** The person wants their e-mail address to be known. */
  EMAIL_REQUIRED,
  /** No more invites this week. */
  WEEKLY_LIMIT,
  /** No more invites with a note this month. */
  NOTE_QUOTA,
  /** The text is longer than the account may write. */
  TOO_LONG,
  /** There is nothing to withdraw or to accept. */
  NOT_PENDING,
  /** Only connections can be written to. */
  NOT_CONNECTED,
  /** The profile does not exist any more. */
  GONE
}

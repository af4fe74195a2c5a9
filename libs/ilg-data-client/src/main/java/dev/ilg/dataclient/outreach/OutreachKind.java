package dev.ilg.dataclient.outreach;

/** One thing done to a lead through LinkedIn. */
public enum OutreachKind {
  /** A connection invite. */
  INVITE,
  /** The first message after they accepted. */
  FOLLOW_UP_1,
  /** The second and last message. */
  FOLLOW_UP_2,
  /** Withdrawing the invite. */
  WITHDRAWAL
}

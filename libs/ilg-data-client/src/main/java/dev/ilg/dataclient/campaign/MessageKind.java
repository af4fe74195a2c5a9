package dev.ilg.dataclient.campaign;

/** The texts of a campaign. */
public enum MessageKind {
  /** How a lead is addressed; put into the others with {@code {{salutation}}}. */
  SALUTATION,
  /** Goes with the invite; may be empty. */
  INVITE_NOTE,
  /** The first message after they accepted. */
  FOLLOW_UP_1,
  /** The second and last message. */
  FOLLOW_UP_2
}

package dev.ilg.data.checkpoint;

/** What LinkedIn asks of an account's owner. */
public enum CheckpointKind {
  /** A code. */
  CODE,
  /** A confirmation in the LinkedIn app. */
  APP_APPROVAL,
  /** A CAPTCHA: the owner signs in themselves. */
  CAPTCHA,
  /** Anything else that needs the owner. */
  OTHER
}

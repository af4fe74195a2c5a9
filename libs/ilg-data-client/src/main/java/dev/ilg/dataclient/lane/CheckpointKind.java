package dev.ilg.dataclient.lane;

/** What LinkedIn asks of the account's owner. */
public enum CheckpointKind {
  /** A code sent by e-mail or text message, or from an authenticator. */
  CODE,
  /** A confirmation in the LinkedIn app. */
  APP_APPROVAL,
  /** A CAPTCHA: the owner signs in themselves. */
  CAPTCHA,
  /** Anything else that needs the owner. */
  OTHER
}

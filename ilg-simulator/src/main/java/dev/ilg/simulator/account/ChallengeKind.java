package dev.ilg.simulator.account;

/** How LinkedIn asks for the owner (dom-facts.md 4). */
public enum ChallengeKind {
  /** A code by e-mail. */
  EMAIL_CODE,
  /** A code by text message. */
  SMS_CODE,
  /** A code that an authenticator shows. */
  AUTHENTICATOR,
  /** A confirmation in the LinkedIn app. */
  APP,
  /** A CAPTCHA. */
  CAPTCHA,
  /** Nothing can be answered: the account is restricted. */
  RESTRICTED;

  boolean isEmail() {
    return this == EMAIL_CODE;
  }

  boolean takesCode() {
    return this == EMAIL_CODE || this == SMS_CODE || this == AUTHENTICATOR;
  }
}

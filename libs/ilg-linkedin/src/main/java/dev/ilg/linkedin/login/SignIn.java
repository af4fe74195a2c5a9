package dev.ilg.linkedin.login;

import dev.ilg.linkedin.refusal.Refusal;

/** How an attempt to sign in ended. */
public sealed interface SignIn {

  /** The account is signed in. */
  record SignedIn() implements SignIn {}

  /** E-mail or password is wrong. */
  record WrongPassword() implements SignIn {}

  /**
   * LinkedIn wants more than a password.
   *
   * @param refusal which checkpoint, or the restriction
   */
  record Stopped(Refusal refusal) implements SignIn {}
}

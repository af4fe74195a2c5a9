package dev.ilg.simulator.account;

import dev.ilg.simulator.variant.Tongue;

/**
 * How signing in is shown, to everybody: nobody is known yet.
 *
 * @param form what asks
 * @param tongue its language
 * @param cookieBanner whether a banner lies over it and takes all clicks until it is answered
 */
public record LoginLook(Form form, Tongue tongue, boolean cookieBanner) {

  /** What everyone is shown who was not told otherwise. */
  public static final LoginLook USUAL = new LoginLook(Form.CLASSIC, Tongue.ENGLISH, false);

  /** What asks who one is. */
  public enum Form {
    /** Server-made, with stable ids. */
    CLASSIC,
    /** React: made-up ids, no names, hidden fields of the same purpose. */
    REACT,
    /** Buttons for accounts that signed in here before; the form is behind another one. */
    CHOOSER
  }

  LoginWords words() {
    return LoginWords.of(tongue);
  }
}

package dev.ilg.simulator.account;

import dev.ilg.simulator.variant.Tongue;

/** What stands on the pages of signing in. */
record LoginWords(
    String lang,
    String title,
    String email,
    String password,
    String signIn,
    String welcome,
    String other,
    String cookies,
    String accept,
    String reject) {

  private static final LoginWords ENGLISH =
      new LoginWords(
          "en",
          "LinkedIn Login, Sign in | LinkedIn",
          "Email or phone",
          "Password",
          "Sign in",
          "Welcome back",
          "Sign in using another account",
          "LinkedIn and 3rd parties use essential and non-essential cookies.",
          "Accept",
          "Reject");

  private static final LoginWords GERMAN =
      new LoginWords(
          "de",
          "LinkedIn: Einloggen oder anmelden",
          "E-Mail-Adresse/Telefon",
          "Passwort",
          "Anmelden",
          "Schön, dass Sie wieder da sind",
          "Loggen Sie sich bei einem anderen Konto ein",
          "LinkedIn und Drittanbieter verwenden notwendige und nicht notwendige Cookies.",
          "Annehmen",
          "Ablehnen");

  static LoginWords of(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> ENGLISH;
      case GERMAN -> GERMAN;
    };
  }
}

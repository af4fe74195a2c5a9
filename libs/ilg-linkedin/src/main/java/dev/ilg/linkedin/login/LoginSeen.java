package dev.ilg.linkedin.login;

import org.jspecify.annotations.Nullable;

/**
 * What a login page shows.
 *
 * @param form which of LinkedIn's forms it is
 * @param email whether it asks for an e-mail
 * @param password whether it asks for a password
 * @param error what it says is wrong
 * @param cookieBanner whether a banner stands over it, which swallows clicks
 * @param language of the page, two letters
 */
public record LoginSeen(
    Form form,
    boolean email,
    boolean password,
    @Nullable String error,
    boolean cookieBanner,
    @Nullable String language) {

  /** The forms that are live side by side. */
  public enum Form {
    CLASSIC,
    REACT,
    /** For a returning user. */
    PASSWORD_ONLY,
    /** A button for each account that signed in here before. */
    ACCOUNT_CHOOSER,
    /** No form, or one that is not known. */
    UNKNOWN
  }
}

package dev.ilg.linkedin.login;

import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The sign-in form, classic or React. */
public final class LoginPage {

  private static final Set<Refusal> ASKS_THE_OWNER =
      EnumSet.of(
          Refusal.CHECKPOINT,
          Refusal.CHECKPOINT_APP,
          Refusal.CHECKPOINT_CODE,
          Refusal.CHECKPOINT_TOTP,
          Refusal.CAPTCHA,
          Refusal.RESTRICTED);
  private static final Ladder EMAIL =
      Ladder.of(
          "login/email",
          Rung.css("input[autocomplete~=username]:not([type=hidden])"),
          Rung.css("#username"),
          Rung.role(AriaRole.TEXTBOX, Pattern.compile("Email or [Pp]hone|E-Mail-Adresse|Telefon")));
  private static final Ladder PASSWORD =
      Ladder.of(
          "login/password",
          Rung.css("input[autocomplete=current-password]"),
          Rung.css("#password"),
          Rung.css("input[type=password]"));
  private static final Ladder SUBMIT =
      Ladder.of(
          "login/submit",
          Rung.css("form:has(input[type=password]) button[type=submit]"),
          Rung.role(AriaRole.BUTTON, Word.SIGN_IN));
  private static final Ladder ERROR =
      Ladder.of(
          "login/error",
          Rung.css("#error-for-username, #error-for-password"),
          Rung.css(".form__label--error, div[role=alert]:not(:empty)"));

  private final Tab tab;

  /** The form as it is reached in this tab. */
  public LoginPage(Tab tab) {
    this.tab = tab;
  }

  /** Signs in; a tab that is signed in already stays so. */
  public SignIn signIn(String email, String password) {
    try {
      return attempt(email, password);
    } catch (RefusedException refused) {
      if (ASKS_THE_OWNER.contains(refused.refusal())) {
        return new SignIn.Stopped(refused.refusal());
      }
      throw refused;
    }
  }

  private SignIn attempt(String email, String password) {
    openForm();
    if (!tab.isSignedOut()) {
      return new SignIn.SignedIn();
    }
    var scope = tab.root();
    tab.until(() -> tab.shows(PASSWORD, scope), tab.timeouts().element());
    // The form of a returning user has a password field alone.
    tab.find(EMAIL, scope).ifPresent(field -> field.fill(email));
    tab.find(PASSWORD, scope)
        .orElseThrow(() -> new RefusedException(Refusal.PAGE_CHANGED, PASSWORD.element()))
        .fill(password);
    tab.await(SUBMIT, scope).click();
    return outcome();
  }

  private void openForm() {
    try {
      tab.open("/login");
    } catch (RefusedException refused) {
      if (refused.refusal() != Refusal.SESSION_EXPIRED) {
        throw refused;
      }
    }
  }

  private SignIn outcome() {
    tab.until(() -> !tab.isSignedOut() || isRefused(), tab.timeouts().navigation());
    if (tab.isSignedOut()) {
      if (isRefused()) {
        return new SignIn.WrongPassword();
      }
      throw new RefusedException(Refusal.TIMEOUT, "login/submit");
    }
    tab.page().waitForLoadState();
    tab.refuseStrangePlace();
    return new SignIn.SignedIn();
  }

  private boolean isRefused() {
    return tab.shows(ERROR, tab.root());
  }
}

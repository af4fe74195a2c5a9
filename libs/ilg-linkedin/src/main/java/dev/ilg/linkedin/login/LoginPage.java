package dev.ilg.linkedin.login;

import com.google.gson.Gson;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Script;
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
  private static final Pattern ANOTHER =
      Pattern.compile("Sign in using another account|bei einem anderen Konto");
  private static final Gson JSON = new Gson();
  private static final String READ = Script.of(LoginPage.class, "read-login.js");
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

  private static final Ladder REJECT_COOKIES =
      Ladder.of(
          "login/reject-cookies",
          Rung.css(".artdeco-global-alert button[action-type=DENY]"),
          Rung.role(AriaRole.BUTTON, Pattern.compile("^\\s*(?:Reject|Ablehnen)\\s*$")));
  private static final Ladder OTHER_ACCOUNT =
      Ladder.of(
          "login/other-account",
          Rung.css("#rememberme-div .signin-other-account"),
          Rung.role(AriaRole.LINK, ANOTHER),
          Rung.role(AriaRole.BUTTON, ANOTHER));

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

  /** Opens a path of signing in and says what it shows; nothing is typed. */
  public LoginSeen look(String path) {
    openForm(path);
    tab.until(() -> tab.showsAny(tab.root(), EMAIL, PASSWORD), tab.timeouts().effect());
    var seen = JSON.fromJson(String.valueOf(tab.page().evaluate(READ)), LoginSeen.class);
    if (seen.email()) {
      tab.find(EMAIL, tab.root());
    }
    if (seen.password()) {
      tab.find(PASSWORD, tab.root());
      tab.find(SUBMIT, tab.root());
    }
    return seen;
  }

  private SignIn attempt(String email, String password) {
    openForm("/login");
    if (!tab.isSignedOut()) {
      return new SignIn.SignedIn();
    }
    var scope = tab.root();
    tab.until(() -> tab.showsAny(scope, PASSWORD, OTHER_ACCOUNT), tab.timeouts().element());
    refuseCookies();
    if (!tab.shows(PASSWORD, scope)) {
      leaveChooser();
    }
    // The form of a returning user has a password field alone.
    tab.find(EMAIL, scope).ifPresent(field -> field.fill(email));
    tab.find(PASSWORD, scope)
        .orElseThrow(() -> new RefusedException(Refusal.PAGE_CHANGED, PASSWORD.element()))
        .fill(password);
    tab.await(SUBMIT, scope).click();
    return outcome();
  }

  // The buttons of the chooser name other accounts, or this one in a way that cannot be compared.
  private void leaveChooser() {
    tab.find(OTHER_ACCOUNT, tab.root())
        .ifPresent(
            other -> {
              other.click();
              tab.until(() -> tab.shows(PASSWORD, tab.root()), tab.timeouts().element());
              refuseCookies();
            });
  }

  private void refuseCookies() {
    tab.find(REJECT_COOKIES, tab.root())
        .ifPresent(
            button -> {
              button.click();
              tab.until(() -> !tab.shows(REJECT_COOKIES, tab.root()), tab.timeouts().effect());
            });
  }

  private void openForm(String path) {
    try {
      tab.open(path);
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
    tab.page().waitForLoadState(LoadState.DOMCONTENTLOADED);
    tab.refuseStrangePlace();
    return new SignIn.SignedIn();
  }

  private boolean isRefused() {
    return tab.shows(ERROR, tab.root());
  }
}

package dev.ilg.linkedin.login;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;

/** The page that asks for a code or for an approval in the app, before which the tab stands. */
public final class CheckpointPage {

  private static final Ladder PIN =
      Ladder.of(
          "checkpoint/pin",
          Rung.css("#input__email_verification_pin, #input__phone_verification_pin"),
          Rung.css("form[action*=checkpoint] input[name=pin], form input[name=pin]"));
  private static final Ladder SUBMIT =
      Ladder.of(
          "checkpoint/submit",
          Rung.css("#email-pin-submit-button, #two-step-submit-button"),
          Rung.css("form:has(input[name=pin]) button[type=submit]"),
          Rung.role(AriaRole.BUTTON, Word.SUBMIT_CODE));
  private static final Ladder ERROR =
      Ladder.of(
          "checkpoint/error",
          Rung.css("form:has(input[name=pin]) [role=alert]:not(:empty)"),
          Rung.css(".form__label--error:not(:empty), .body__banner--error:not(:empty)"));

  private static final String FORGET_ERRORS =
      "document.querySelectorAll('[role=alert], .form__label--error').forEach(it => it.replaceChildren())";

  private final Tab tab;

  /** The checkpoint as it stands in this tab. */
  public CheckpointPage(Tab tab) {
    this.tab = tab;
  }

  /** Types a code and submits it, once. */
  public CheckpointStep enter(String code) {
    if (!tab.isCheckpoint()) {
      return new CheckpointStep.Passed();
    }
    var scope = tab.root();
    tab.find(PIN, scope)
        .orElseThrow(() -> new RefusedException(Refusal.PAGE_CHANGED, PIN.element()))
        .fill(code);
    // What the code before was told must not be taken for the answer to this one.
    tab.page().evaluate(FORGET_ERRORS);
    tab.await(SUBMIT, scope).click();
    var answered =
        tab.until(
            () -> !tab.isCheckpoint() || tab.shows(ERROR, scope), tab.timeouts().navigation());
    if (!answered) {
      throw new RefusedException(Refusal.TIMEOUT, SUBMIT.element());
    }
    tab.page().waitForLoadState(LoadState.DOMCONTENTLOADED);
    return outcome();
  }

  /** Whether LinkedIn goes on after an approval in the app; asks the page anew. */
  public CheckpointStep look() {
    if (tab.isCheckpoint()) {
      // Not a reload, which would hand in a code again.
      tab.page()
          .navigate(
              tab.page().url(),
              new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    }
    return outcome();
  }

  private CheckpointStep outcome() {
    if (tab.isSignedOut()) {
      throw new RefusedException(Refusal.SESSION_EXPIRED, "checkpoint");
    }
    try {
      tab.refuseStrangePlace();
      return new CheckpointStep.Passed();
    } catch (RefusedException standing) {
      var asked = standing.refusal();
      return (asked == Refusal.CHECKPOINT_CODE || asked == Refusal.CHECKPOINT_TOTP)
              && tab.shows(ERROR, tab.root())
          ? new CheckpointStep.Refused()
          : new CheckpointStep.Stopped(asked);
    }
  }
}

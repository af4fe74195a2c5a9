package dev.ilg.linkedin.page;

import com.microsoft.playwright.Page;
import dev.ilg.linkedin.refusal.Refusal;

/** Tells the kinds of checkpoint apart; called only under a checkpoint's path. */
final class Checkpoint {

  private static final String SENT_CODE =
      "#input__email_verification_pin, #input__phone_verification_pin";
  private static final String AUTHENTICATOR = "input[name=pin][maxlength='6']";
  private static final String CODE = "input[name=pin]";
  private static final String APP = "[data-test-id=auth-app-approval]";
  private static final String CAPTCHA =
      "#captcha-internal, #captcha-challenge, iframe[src*=captcha], iframe[title*=aptcha],"
          + " iframe[src*=arkose], meta[name=pageKey][content*=captcha]";
  private static final String RESTRICTED =
      "h1:text-matches('restricted|eingeschränkt', 'i'), h2:text-matches('restricted|eingeschränkt',"
          + " 'i')";

  private Checkpoint() {}

  static Refusal kind(Page page) {
    if (shows(page, SENT_CODE)) {
      return Refusal.CHECKPOINT_CODE;
    }
    if (shows(page, CODE)) {
      return shows(page, AUTHENTICATOR) ? Refusal.CHECKPOINT_TOTP : Refusal.CHECKPOINT_CODE;
    }
    if (shows(page, APP)) {
      return Refusal.CHECKPOINT_APP;
    }
    if (shows(page, CAPTCHA)) {
      return Refusal.CAPTCHA;
    }
    return shows(page, RESTRICTED) ? Refusal.RESTRICTED : Refusal.CHECKPOINT;
  }

  private static boolean shows(Page page, String selector) {
    return page.locator(selector).count() > 0;
  }
}

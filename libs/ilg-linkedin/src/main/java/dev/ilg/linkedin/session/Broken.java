package dev.ilg.linkedin.session;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.impl.TargetClosedError;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.function.Supplier;

/** Gives the browser's own errors a name, so that nobody else needs to know the browser. */
final class Broken {

  private Broken() {}

  static <T> T named(String step, Supplier<T> work) {
    try {
      return work.get();
    } catch (TimeoutError late) {
      throw new RefusedException(Refusal.TIMEOUT, step, late);
    } catch (PlaywrightException broken) {
      throw new RefusedException(refusal(broken), step, broken);
    }
  }

  private static Refusal refusal(PlaywrightException broken) {
    var message = String.valueOf(broken.getMessage());
    if (broken instanceof TargetClosedError
        || message.contains("has been closed")
        || message.contains("crash")) {
      return Refusal.BROWSER_GONE;
    }
    // A second error page may interrupt the first: then its address is all that the message says.
    return message.contains("net::ERR") || message.contains("chrome-error://")
        ? Refusal.UNAVAILABLE
        : Refusal.PAGE_CHANGED;
  }
}

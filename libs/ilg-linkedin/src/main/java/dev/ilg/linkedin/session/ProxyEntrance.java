package dev.ilg.linkedin.session;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Proxy;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shows the credentials of a new context to its proxy, once; from then on the browser shows them
 * there by itself, and nowhere else. Handed to Playwright they would pause every request, turn the
 * cache off, and be shown to any site that asks (docs/adr/0012).
 */
final class ProxyEntrance {

  /** Answered by the gateway itself; no such host can exist (RFC 2606). */
  private static final String WELCOME = "http://egress.ilg.invalid/";

  private static final int WELCOMED = 204;
  private static final int REFUSED = 407;
  private static final Pattern LOST =
      Pattern.compile("ERR_(PROXY|TUNNEL|INVALID_AUTH|UNEXPECTED_PROXY|MANDATORY_PROXY)");

  private final CDPSession browser;
  private final Egress egress;
  private int shown;
  private int status;

  private ProxyEntrance(CDPSession browser, Egress egress) {
    this.browser = browser;
    this.egress = egress;
  }

  /** The proxy of a context; loopback addresses go through it like all others. */
  static Proxy proxy(Egress egress) {
    return new Proxy(egress.proxy()).setBypass("<-loopback>");
  }

  /** Passes the proxy, or refuses: then nothing of the context reaches anybody. */
  static void enter(BrowserContext context, Page page, Egress egress) {
    var status =
        Broken.named(
            "egress",
            () -> {
              var session = context.newCDPSession(page);
              var entered = new ProxyEntrance(session, egress).enter(page);
              session.detach();
              return entered;
            });
    if (status != WELCOMED) {
      throw new RefusedException(Refusal.UNAVAILABLE, "egress");
    }
  }

  /** Whether an answer or a failure says that the way is cut off. */
  static boolean isCutOff(int status, String failure) {
    return status == REFUSED || LOST.matcher(failure).find();
  }

  private int enter(Page page) {
    browser.on("Fetch.requestPaused", paused -> proceed(paused, "Fetch.continueRequest", null));
    browser.on("Fetch.authRequired", this::show);
    var all = new JsonObject();
    all.addProperty("handleAuthRequests", true);
    browser.send("Fetch.enable", all);
    Consumer<Response> answered = answer -> status = answer.status();
    page.onResponse(answered);
    try {
      page.navigate(WELCOME);
    } catch (PlaywrightException aborted) {
      // An answer without content leaves the tab where it is, which Playwright takes for a failure.
      if (status != WELCOMED) {
        throw aborted;
      }
    } finally {
      page.offResponse(answered);
    }
    browser.send("Fetch.disable");
    return status;
  }

  private void show(JsonObject asked) {
    var answer = new JsonObject();
    var source = asked.getAsJsonObject("authChallenge").get("source").getAsString();
    if (source.equals("Proxy") && shown++ == 0) {
      answer.addProperty("response", "ProvideCredentials");
      answer.addProperty("username", egress.user());
      answer.addProperty("password", egress.password());
    } else {
      answer.addProperty("response", "CancelAuth");
    }
    proceed(asked, "Fetch.continueWithAuth", answer);
  }

  private void proceed(JsonObject event, String command, @Nullable JsonObject credentials) {
    var parameters = new JsonObject();
    parameters.add("requestId", event.get("requestId"));
    if (credentials != null) {
      parameters.add("authChallengeResponse", credentials);
    }
    browser.send(command, parameters);
  }
}

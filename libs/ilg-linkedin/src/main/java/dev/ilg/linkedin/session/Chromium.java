package dev.ilg.linkedin.session;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import dev.ilg.linkedin.page.Drift;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One Chromium with one browser context an account. Playwright is not thread-safe: the thread that
 * made this is the only one that may use it. The browser starts with the first session, and again
 * after it died.
 */
public final class Chromium implements Browsers {

  // Quiet on a closed network; nothing here disguises what the browser is.
  private static final List<String> FLAGS =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          // Servers have no GPU, and emulating one costs a fifth of a core.
          "--disable-gpu",
          "--disable-sync",
          "--disable-quic",
          "--no-first-run");
  private static final List<Path> KNOWN =
      List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

  private final BrowserSettings settings;
  private final Drift drift;
  private @Nullable Playwright playwright;
  private @Nullable Browser browser;

  /** A browser that is not started yet. */
  public Chromium(BrowserSettings settings, Drift drift) {
    this.settings = settings;
    this.drift = drift;
  }

  @Override
  public BrowserSession open(@Nullable String state, @Nullable Egress egress) {
    if (egress == null && !settings.direct()) {
      // No proxy, no session: what goes straight cannot be cut off when the lane changes hands.
      throw new RefusedException(Refusal.UNAVAILABLE, "egress: the lease brings no credentials");
    }
    var options = new Browser.NewContextOptions().setBaseURL(settings.origin());
    if (state != null) {
      options.setStorageState(state);
    }
    if (egress != null) {
      options.setProxy(ProxyEntrance.proxy(egress));
    }
    try {
      return open(running().newContext(options), egress);
    } catch (PlaywrightException broken) {
      close();
      throw new RefusedException(Refusal.BROWSER_GONE, "open", broken);
    }
  }

  private BrowserSession open(BrowserContext context, @Nullable Egress egress) {
    try {
      return new ChromiumSession(context, settings, drift, egress);
    } catch (RefusedException refused) {
      if (refused.refusal() == Refusal.BROWSER_GONE) {
        close();
      } else {
        context.close();
      }
      throw refused;
    }
  }

  /**
   * Opens a tab to look at pages with. Where the origin is not LinkedIn's own, nothing outside it
   * is asked for: a saved page must not wait for, or be changed by, what it once came with.
   *
   * @param state what {@link BrowserSession#state} gave; null for a fresh one
   */
  public LookingSession look(@Nullable String state) {
    var options = new Browser.NewContextOptions();
    if (state != null) {
      options.setStorageState(state);
    }
    return new LookingSession(running().newContext(options), settings, drift);
  }

  private Browser running() {
    if (browser != null && browser.isConnected()) {
      return browser;
    }
    close();
    var driver =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(NodeLocation.environment(System.getenv())));
    playwright = driver;
    browser =
        driver
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(flags())
                    .setHandleSIGTERM(false)
                    .setHandleSIGINT(false));
    return browser;
  }

  private static List<String> flags() {
    var flags = new ArrayList<>(FLAGS);
    if (System.getProperty("user.name", "").equals("root")) {
      flags.add("--no-sandbox");
    }
    return flags;
  }

  private Path executable() {
    return Stream.concat(settings.executable().stream(), KNOWN.stream())
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no Chromium found: install chromium-headless-shell or set"
                        + " ILG_LINKEDIN_EXECUTABLE"));
  }

  @Override
  public void close() {
    var driver = playwright;
    playwright = null;
    browser = null;
    if (driver != null) {
      try {
        driver.close();
      } catch (PlaywrightException gone) {
        // It died before; there is nothing left to close.
      }
    }
  }
}

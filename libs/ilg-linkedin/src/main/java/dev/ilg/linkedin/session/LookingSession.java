package dev.ilg.linkedin.session;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import dev.ilg.linkedin.page.Drift;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Timeouts;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A browser context whose one tab is handed out, for looking at pages. */
public final class LookingSession implements AutoCloseable {

  private static final Pattern LINKEDIN = Pattern.compile("https://([\\w-]+\\.)*linkedin\\.com");

  private final BrowserContext context;
  private final Tab tab;

  LookingSession(BrowserContext context, BrowserSettings settings, Drift drift) {
    this.context = context;
    var origin = settings.origin();
    context.setDefaultTimeout(Timeouts.millis(settings.timeouts().element()));
    if (!LINKEDIN.matcher(origin).matches()) {
      context.route(url -> url.startsWith("http") && !isWithin(url, origin), Route::abort);
    }
    this.tab = new Tab(context.newPage(), origin, settings.timeouts(), drift);
  }

  private static boolean isWithin(String url, String origin) {
    return url.equals(origin) || url.startsWith(origin + "/");
  }

  /**
   * Reads a page; what it is not is refused by name.
   *
   * @param reading clicks nothing but menus
   */
  public <T> T read(Function<Tab, T> reading) {
    return Broken.named("probe", () -> reading.apply(tab));
  }

  @Override
  public void close() {
    try {
      context.close();
    } catch (PlaywrightException gone) {
      // The browser died before; its context went with it.
    }
  }
}

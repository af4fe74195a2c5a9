package dev.ilg.linkedin.session;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dev.ilg.linkedin.page.Drift;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Timeouts;
import org.jspecify.annotations.Nullable;

/** One browser context with one tab. */
final class ChromiumSession implements BrowserSession {

  private final BrowserContext context;
  private final Page page;
  private final LinkedIn linkedIn;
  private boolean cutOff;

  ChromiumSession(
      BrowserContext context, BrowserSettings settings, Drift drift, @Nullable Egress egress) {
    this.context = context;
    context.setDefaultTimeout(Timeouts.millis(settings.timeouts().element()));
    this.page = context.newPage();
    if (egress != null) {
      ProxyEntrance.enter(context, page, egress);
      page.onResponse(answer -> cutOff |= ProxyEntrance.isCutOff(answer.status(), ""));
      page.onRequestFailed(
          request -> cutOff |= ProxyEntrance.isCutOff(0, String.valueOf(request.failure())));
    }
    this.linkedIn =
        new BrowserLinkedIn(new Tab(page, settings.origin(), settings.timeouts(), drift));
  }

  @Override
  public LinkedIn linkedIn() {
    return linkedIn;
  }

  @Override
  public String state() {
    return Broken.named("state", context::storageState);
  }

  @Override
  public boolean isCutOff() {
    return cutOff;
  }

  @Override
  public byte[] screenshot() {
    return Broken.named("screenshot", page::screenshot);
  }

  @Override
  public String html() {
    return Broken.named("html", page::content);
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

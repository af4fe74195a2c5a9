package dev.ilg.benchmark.worker;

import com.google.gson.Gson;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The floor: the shortest script that loads the same pages in the same browser and reads the same
 * fields from the one build that the simulator shows. It checks nothing.
 */
final class Bare implements Reader {

  private static final Gson JSON = new Gson();
  private static final String FIELDS =
      """
      async () => {
        const card = () => document.querySelector('section[componentkey$=Topcard]');
        const entry = () => document.querySelector(
          "section[componentkey$=ExperienceTopLevelSection] [componentkey^='entity-collection-item-']");
        const box = document.querySelector('main#workspace');
        while (!card()) await new Promise(done => setTimeout(done, 10));
        while (!entry()) {
          box.scrollTop += box.clientHeight;
          await new Promise(done => setTimeout(done, 20));
        }
        const lines = [...card().querySelectorAll(':scope > p')].map(p => p.textContent.trim());
        const job = [...entry().querySelectorAll('p')].map(p => p.textContent.trim());
        return JSON.stringify({
          slug: location.pathname.split('/')[2], name: card().querySelector('h2').textContent.trim(),
          headline: lines[0], location: lines[2], title: job[0], company: job[1].split(' · ')[0]});
      }
      """;

  private final Playwright playwright;
  private final BrowserContext context;
  private final Page page;
  private final String origin;

  Bare(String origin, String email) {
    this.origin = origin;
    playwright = Playwright.create();
    // The browser and the flags of the page objects: only what is done with it differs.
    context =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(flags()))
            .newContext();
    page = context.newPage();
    page.navigate(origin + "/login");
    page.fill("input[autocomplete~=username]:not([type=hidden])", email);
    page.fill("input[autocomplete=current-password]", Main.PASSWORD);
    page.click("form:has(input[type=password]) button[type=submit]");
    page.waitForURL(url -> !url.contains("/login"));
  }

  @Override
  public Fields read(String salesUrl) {
    open(salesUrl);
    page.click("button[data-x--lead-actions-bar-overflow-menu]");
    var link = page.getAttribute("#hue-web-menu-outlet a[href*='/in/']", "href");
    open(link.substring(link.indexOf("/in/")));
    return JSON.fromJson(String.valueOf(page.evaluate(FIELDS)), Fields.class);
  }

  private void open(String path) {
    page.navigate(
        origin + path,
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
  }

  private static Path executable() {
    return Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> flags() {
    return List.of(
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-gpu",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
        "--no-sandbox");
  }

  @Override
  public void close() {
    context.close();
    playwright.close();
  }
}

package dev.ilg.benchmark.worker;

import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.linkedin.session.BrowserSettings;
import dev.ilg.linkedin.session.Chromium;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** ILG: the page objects that ilg-scraper reads leads with. */
final class PageObjects implements Reader {

  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(30));

  private final Chromium browser;
  private final BrowserSession session;

  PageObjects(String origin, String email) {
    browser =
        new Chromium(new BrowserSettings(origin, Optional.empty(), TIMEOUTS), (element, rank) -> {});
    session = browser.open(null);
    session.linkedIn().signIn(email, Main.PASSWORD);
  }

  @Override
  public Fields read(String salesUrl) {
    var linkedIn = session.linkedIn();
    var seen = linkedIn.profile(linkedIn.publicSlug(salesUrl));
    var card = seen.card();
    return new Fields(
        card.slug(),
        card.name(),
        text(card.headline()),
        text(card.location()),
        text(seen.title()),
        text(seen.company()));
  }

  /** The lead pages of a search. */
  List<String> list(String search, int most) {
    var found = new ArrayList<String>();
    for (var page = 1; found.size() < most; page++) {
      var read = session.linkedIn().foundPage(search, page);
      read.rows().forEach(row -> found.add(row.salesUrl()));
      if (read.last()) {
        break;
      }
    }
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  /** Further lanes, each with its own context, signed in, with a profile open. */
  List<BrowserSession> warm(int lanes, List<String> slugs) {
    var open = new ArrayList<BrowserSession>();
    for (var lane = 0; lane < lanes; lane++) {
      var warm = browser.open(null);
      warm.linkedIn().signIn("lane" + lane + "@example.com", Main.PASSWORD);
      warm.linkedIn().profile(slugs.get(lane % slugs.size()));
      open.add(warm);
    }
    return List.copyOf(open);
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  @Override
  public void close() {
    session.close();
    browser.close();
  }
}

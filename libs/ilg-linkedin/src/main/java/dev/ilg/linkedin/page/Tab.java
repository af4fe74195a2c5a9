package dev.ilg.linkedin.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One browser tab of an account. Opening a page and waiting for an element refuse by name what is
 * not the page that was asked for.
 */
public final class Tab {

  private static final Set<Integer> TOO_FAST = Set.of(429, 999);
  private static final int SERVER_ERROR = 500;
  private static final int NOT_FOUND = 404;
  private static final int PROXY_REFUSED = 407;
  private static final int SIGNED_OUT = 401;

  private static final String GENERATION =
      """
      () => {
        const has = css => document.querySelector(css) !== null;
        if (has('[data-x--global-application-header], [data-sn-view-name]')) return 'SALES';
        if (has('[data-sdui-screen], [data-sdui-component]')) return 'SDUI';
        if (has('[id^=ember], .ember-application, .ember-view')) {
          return has('.pv-top-card, .msg-thread, .mn-connection-card, .invitation-card')
            || !has('[data-view-name]') ? 'CLASSIC' : 'DATA_VIEW_NAME';
        }
        return has('[data-view-name]') ? 'DATA_VIEW_NAME' : 'UNKNOWN';
      }
      """;

  private final Page page;
  private final String origin;
  private final Timeouts timeouts;
  private final Drift drift;
  private final Map<String, Integer> found = new LinkedHashMap<>();
  private boolean throttled;
  private boolean signedOut;

  /** A tab that opens the pages of {@code origin}. */
  public Tab(Page page, String origin, Timeouts timeouts, Drift drift) {
    this.page = page;
    this.origin = origin;
    this.timeouts = timeouts;
    this.drift = drift;
    page.onResponse(answer -> hear(answer.status()));
  }

  private void hear(int status) {
    throttled |= TOO_FAST.contains(status);
    signedOut |= status == SIGNED_OUT;
  }

  /** Opens a path of LinkedIn; a strange answer or a strange final address is refused. */
  public void open(String path) {
    throttled = false;
    signedOut = false;
    found.clear();
    var answer =
        page.navigate(
            origin + path,
            new Page.NavigateOptions()
                .setTimeout(Timeouts.millis(timeouts.navigation()))
                .setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    refuse(answer);
    refuseStrangePlace();
  }

  private void refuse(@Nullable Response answer) {
    var status = answer == null ? 200 : answer.status();
    if (TOO_FAST.contains(status)) {
      throw new RefusedException(Refusal.RATE_LIMITED, "open");
    }
    if (status >= SERVER_ERROR || status == PROXY_REFUSED) {
      throw new RefusedException(Refusal.UNAVAILABLE, "open");
    }
    if (status == NOT_FOUND) {
      throw new RefusedException(Refusal.PROFILE_GONE, "open");
    }
  }

  /** Refuses sign-in pages, checkpoints and missing pages, by the path alone. */
  public void refuseStrangePlace() {
    switch (Place.of(path())) {
      case ORDINARY -> {}
      case SIGNED_OUT -> throw new RefusedException(Refusal.SESSION_EXPIRED, "open");
      case CHECKPOINT -> throw new RefusedException(Checkpoint.kind(page), "checkpoint");
      case NO_SEAT -> throw new RefusedException(Refusal.NO_SEAT, "open");
      case MISSING -> throw new RefusedException(Refusal.PROFILE_GONE, "open");
    }
  }

  /** Whether the address is one of signing in. */
  public boolean isSignedOut() {
    return Place.of(path()) == Place.SIGNED_OUT;
  }

  /** Whether the address is one of a checkpoint. */
  public boolean isCheckpoint() {
    return Place.of(path()) == Place.CHECKPOINT;
  }

  /** Path of the address, without query. */
  public String path() {
    var path = URI.create(page.url().replace("|", "%7C")).getPath();
    return path == null ? "" : path;
  }

  /** The page, for what a ladder cannot express. */
  public Page page() {
    return page;
  }

  /** The whole document, open shadow roots included. */
  public Locator root() {
    return page.locator(":root");
  }

  /** Every element that was found since the last page was opened, with the rank of its locator. */
  public Map<String, Integer> found() {
    return Collections.unmodifiableMap(found);
  }

  /** The limits that hold here. */
  public Timeouts timeouts() {
    return timeouts;
  }

  /** The visible element if it is there now. */
  public Optional<Locator> find(Ladder ladder, Locator scope) {
    var rank = rank(ladder, scope, ladder.rungs().size());
    // What came while the ladder was climbed is no drift: its better rungs are asked once more.
    var best = rank > 0 ? Math.min(rank, rank(ladder, scope, rank)) : rank;
    if (best == ladder.rungs().size()) {
      return Optional.empty();
    }
    report(ladder.element(), best);
    return Optional.of(visible(ladder.rungs().get(best).in(scope)).first());
  }

  /** Whether the element is there now; asking is not reported as drift. */
  public boolean shows(Ladder ladder, Locator scope) {
    return either(ladder, scope).count() > 0;
  }

  /** Whether one of the elements is there now, in one question to the browser. */
  public boolean showsAny(Locator scope, Ladder... ladders) {
    return Stream.of(ladders)
            .map(ladder -> either(ladder, scope))
            .reduce(Locator::or)
            .orElseThrow()
            .count()
        > 0;
  }

  private static int rank(Ladder ladder, Locator scope, int below) {
    for (var rank = 0; rank < below; rank++) {
      if (visible(ladder.rungs().get(rank).in(scope)).count() > 0) {
        return rank;
      }
    }
    return ladder.rungs().size();
  }

  /** Waits for the visible element; refuses when it does not come. */
  public Locator await(Ladder ladder, Locator scope) {
    // Waiting takes a frame even for what is there: it is asked for first.
    return find(ladder, scope).orElseGet(() -> awaitNew(ladder, scope));
  }

  private Locator awaitNew(Ladder ladder, Locator scope) {
    try {
      either(ladder, scope)
          .waitFor(
              new Locator.WaitForOptions()
                  .setState(WaitForSelectorState.VISIBLE)
                  .setTimeout(Timeouts.millis(timeouts.element())));
    } catch (TimeoutError late) {
      throw missing(ladder.element(), late);
    }
    return find(ladder, scope).orElseThrow(() -> missing(ladder.element(), null));
  }

  /** Waits until one of the conditions of a page holds; false when the time is over. */
  public boolean until(BooleanSupplier condition, Duration limit) {
    try {
      page.waitForCondition(
          condition, new Page.WaitForConditionOptions().setTimeout(Timeouts.millis(limit)));
      return true;
    } catch (TimeoutError over) {
      return false;
    }
  }

  /** Says by which locator an element was found; drift is told once a page. */
  public void report(String element, int rank) {
    var worst = found.getOrDefault(element, 0);
    found.merge(element, rank, Math::max);
    if (rank > worst) {
      drift.seen(element, rank, generation());
    }
  }

  // Asked only when something drifted; a page that went away meanwhile is of no build.
  private String generation() {
    try {
      return String.valueOf(page.evaluate(GENERATION));
    } catch (PlaywrightException gone) {
      return "UNKNOWN";
    }
  }

  /**
   * Why LinkedIn may have failed to do what it was asked for, where the page itself says only that
   * it failed: too fast, or signed out since the page was opened.
   */
  public Optional<Refusal> brokeOff() {
    if (throttled) {
      return Optional.of(Refusal.RATE_LIMITED);
    }
    return signedOut ? Optional.of(Refusal.SESSION_EXPIRED) : Optional.empty();
  }

  /** What to say when an element did not come. */
  public RefusedException missing(String element, @Nullable Throwable cause) {
    refuseStrangePlace();
    var refusal =
        throttled ? Refusal.RATE_LIMITED : isShell() ? Refusal.SHELL : Refusal.PAGE_CHANGED;
    return cause == null
        ? new RefusedException(refusal, element)
        : new RefusedException(refusal, element, cause);
  }

  private boolean isShell() {
    var main = page.locator("main, [role=main]");
    return main.count() == 0 || main.first().innerText().isBlank();
  }

  private static Locator either(Ladder ladder, Locator scope) {
    return ladder.rungs().stream()
        .map(rung -> visible(rung.in(scope)))
        .reduce(Locator::or)
        .orElseThrow()
        .first();
  }

  private static Locator visible(Locator locator) {
    return locator.filter(new Locator.FilterOptions().setVisible(true));
  }
}

package dev.ilg.linkedin.probe;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.microsoft.playwright.PlaywrightException;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.session.BrowserSettings;
import dev.ilg.linkedin.session.Chromium;
import dev.ilg.linkedin.session.LookingSession;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Opens one page with the real page objects and says what they read. Nothing is clicked but a menu
 * that must be open to be read; what the page does not tell is null or {@code UNKNOWN}.
 */
public final class Probe {

  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(4), Duration.ofMillis(1500));

  // Not a page of LinkedIn's, but none at all.
  private static final Set<Refusal> NO_ANSWER =
      EnumSet.of(Refusal.UNAVAILABLE, Refusal.TIMEOUT, Refusal.BROWSER_GONE, Refusal.PAGE_CHANGED);

  private final ProbeKind kind;
  private final ProbeAddress address;

  /** A probe of that page. */
  public Probe(ProbeKind kind, ProbeAddress address) {
    this.kind = kind;
    this.address = address;
  }

  /**
   * Opens the page and reads it.
   *
   * @param state cookies and storage as Playwright keeps them; null for none
   */
  public ProbeAnswer run(@Nullable String state) {
    if (state != null) {
      check(state);
    }
    var settings = new BrowserSettings(address.origin(), Optional.empty(), TIMEOUTS);
    try (var browser = new Chromium(settings, (_, _) -> {});
        var session = open(browser, state)) {
      return read(session);
    }
  }

  private static LookingSession open(Chromium browser, @Nullable String state) {
    try {
      return browser.look(state);
    } catch (PlaywrightException broken) {
      if (state == null) {
        throw broken;
      }
      throw new BadProbeException("the browser takes no such storage state", broken);
    }
  }

  private static void check(String state) {
    try {
      var parsed = JsonParser.parseString(state);
      if (parsed.isJsonObject() && parsed.getAsJsonObject().has("cookies")) {
        return;
      }
    } catch (JsonParseException noJson) {
      throw new BadProbeException("the storage state is no JSON", noJson);
    }
    throw new BadProbeException("the storage state has no cookies");
  }

  private ProbeAnswer read(LookingSession session) {
    try {
      return session.read(
          tab -> {
            var fields = new LinkedHashMap<String, @Nullable Object>(fields(tab));
            fields.put("locators", locators(tab));
            return new ProbeAnswer(fields, false);
          });
    } catch (RefusedException refused) {
      if (NO_ANSWER.contains(refused.refusal())) {
        throw refused;
      }
      return new ProbeAnswer(Map.of("page", wall(refused.refusal())), true);
    }
  }

  private Map<String, @Nullable Object> fields(Tab tab) {
    return switch (kind) {
      case PROFILE -> ProfileFields.of(tab, address.target());
      case SALES_SEARCH -> OtherFields.search(tab, address.target());
      case SALES_LEAD -> OtherFields.lead(tab, address.target());
      case SENT_INVITATIONS, CONNECTIONS -> OtherFields.people(tab, address.target());
      case THREAD -> OtherFields.thread(tab, address.target());
      case LOGIN -> OtherFields.login(tab, address.target());
    };
  }

  private static List<Map<String, Object>> locators(Tab tab) {
    return tab.found().entrySet().stream()
        .map(
            it -> {
              var locator = new LinkedHashMap<String, Object>();
              locator.put("element", it.getKey());
              locator.put("rank", it.getValue());
              return (Map<String, Object>) locator;
            })
        .collect(Collectors.toList());
  }

  private static String wall(Refusal refusal) {
    return switch (refusal) {
      case SESSION_EXPIRED -> "LOGIN";
      case PROFILE_GONE -> "MISSING";
      default -> refusal.name();
    };
  }
}

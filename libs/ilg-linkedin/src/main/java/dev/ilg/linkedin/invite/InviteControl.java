package dev.ilg.linkedin.invite;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.profile.ProfilePage;
import java.util.Optional;
import java.util.regex.Pattern;

/** The control that leads to an invite of one person, in the action row or in the menu. */
final class InviteControl {

  private static final double CLICK_LIMIT = 3000;

  private final Tab tab;

  InviteControl(Tab tab) {
    this.tab = tab;
  }

  /** The control; refuses when the page has none. */
  Locator locate(String slug) {
    var profile = new ProfilePage(tab);
    return inRow(slug, profile.card())
        .orElseGet(() -> tab.await(ladder("invite/menu-item", slug), profile.openMenu()));
  }

  /** Clicks it; where something covers it, goes to its address instead (dom-facts 1.2). */
  void click(Locator control, String slug) {
    try {
      control.click(new Locator.ClickOptions().setTimeout(CLICK_LIMIT));
    } catch (TimeoutError covered) {
      tab.open("/preload/custom-invite/?vanityName=" + Slug.encoded(slug));
    }
  }

  private Optional<Locator> inRow(String slug, Locator card) {
    return tab.find(ladder("invite/connect", slug), card);
  }

  // The parameter ends there: "anna" must not find "anna-b".
  private static Ladder ladder(String element, String slug) {
    var target = "custom-invite/?vanityName=" + Slug.encoded(slug);
    return Ladder.of(
        element,
        Rung.css("a[href$='" + target + "'], a[href*='" + target + "&']"),
        Rung.role(AriaRole.BUTTON, Word.INVITE_TO_CONNECT),
        Rung.text(
            "[role=menuitem], [role=button], button",
            Pattern.compile(Word.CONNECT.whole().pattern())));
  }
}

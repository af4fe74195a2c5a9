package dev.ilg.linkedin.sales;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Script;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;

/** A person's page in Sales Navigator; asked only for the address of the public profile. */
public final class LeadPage {

  private static final Gson JSON = new Gson();
  private static final String READ = Script.of(LeadPage.class, "read-lead.js");
  private static final Ladder NAME =
      Ladder.of(
          "lead/name",
          Rung.css("h1 [data-anonymize=person-name], h1[data-anonymize=person-name]"),
          Rung.css("main [data-anonymize=person-name]"));
  private static final Ladder MENU =
      Ladder.of(
          "lead/menu",
          Rung.css("button[data-x--lead-actions-bar-overflow-menu]"),
          Rung.role(AriaRole.BUTTON, Word.LEAD_MENU),
          // Seen without a label: the third button of the header (dom-facts 9.2).
          scope -> scope.locator("#profile-card-section button").nth(2));
  private static final Ladder PUBLIC_PROFILE =
      Ladder.of(
          "lead/public-profile",
          Rung.css("#hue-web-menu-outlet a[href*='/in/']"),
          Rung.css("[role=menu] a[href*='/in/'], [data-popper-placement] a[href*='/in/']"),
          Rung.css("a[href*='linkedin.com/in/']"));

  private static final Ladder STAY_IN_BROWSER =
      Ladder.of("lead/app-prompt", Rung.role(AriaRole.BUTTON, Word.CONTINUE_IN_BROWSER));

  private final Tab tab;

  /** The page as it is reached in this tab. */
  public LeadPage(Tab tab) {
    this.tab = tab;
  }

  /** Opens a path of a lead page and says what it shows; its menu is opened, nothing else. */
  public LeadSeen look(String path) {
    tab.open(path);
    tab.await(NAME, tab.root());
    tab.find(MENU, tab.root()).ifPresent(this::openMenu);
    var read = String.valueOf(tab.page().evaluate(READ));
    tab.page().keyboard().press("Escape");
    return JSON.fromJson(read, RawLead.class).seen();
  }

  // A saved page has no menu to open.
  private void openMenu(Locator trigger) {
    click(trigger);
    tab.until(() -> tab.shows(PUBLIC_PROFILE, tab.root()), tab.timeouts().effect());
  }

  /** The slug of the lead's public profile. */
  public String publicSlug(String salesUrl) {
    tab.open(salesUrl);
    click(tab.await(MENU, tab.root()));
    var link = tab.await(PUBLIC_PROFILE, tab.root()).getAttribute("href");
    return Slug.of(link)
        .orElseThrow(() -> new RefusedException(Refusal.PAGE_CHANGED, PUBLIC_PROFILE.element()));
  }

  // A prompt for the app may lie over everything.
  private void click(Locator trigger) {
    tab.find(STAY_IN_BROWSER, tab.root()).ifPresent(Locator::click);
    trigger.click();
  }
}

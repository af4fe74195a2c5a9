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
          Rung.role(AriaRole.BUTTON, Word.LEAD_MENU));
  private static final Ladder PUBLIC_PROFILE =
      Ladder.of(
          "lead/public-profile",
          Rung.css("#hue-web-menu-outlet a[href*='/in/']"),
          Rung.css("[role=menu] a[href*='/in/'], [data-popper-placement] a[href*='/in/']"),
          Rung.css("a[href*='linkedin.com/in/']"));

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
    trigger.click();
    tab.until(() -> tab.shows(PUBLIC_PROFILE, tab.root()), tab.timeouts().effect());
  }

  /** The slug of the lead's public profile. */
  public String publicSlug(String salesUrl) {
    tab.open(salesUrl);
    tab.await(MENU, tab.root()).click();
    var link = tab.await(PUBLIC_PROFILE, tab.root()).getAttribute("href");
    return Slug.of(link)
        .orElseThrow(() -> new RefusedException(Refusal.PAGE_CHANGED, PUBLIC_PROFILE.element()));
  }
}

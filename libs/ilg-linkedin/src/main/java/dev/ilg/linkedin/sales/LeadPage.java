package dev.ilg.linkedin.sales;

import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;

/** A person's page in Sales Navigator; asked only for the address of the public profile. */
public final class LeadPage {

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

  /** The slug of the lead's public profile. */
  public String publicSlug(String salesUrl) {
    tab.open(salesUrl);
    tab.await(MENU, tab.root()).click();
    var link = tab.await(PUBLIC_PROFILE, tab.root()).getAttribute("href");
    return Slug.of(link)
        .orElseThrow(() -> new RefusedException(Refusal.PAGE_CHANGED, PUBLIC_PROFILE.element()));
  }
}

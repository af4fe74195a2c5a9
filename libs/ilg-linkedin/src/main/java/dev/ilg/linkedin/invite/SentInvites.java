package dev.ilg.linkedin.invite;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.GrowingList;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Word;
import java.util.Optional;
import java.util.regex.Pattern;

/** The list of invites that wait, newest first. */
final class SentInvites {

  private static final String PATH = "/mynetwork/invitation-manager/sent/";
  private static final int MOST_CARDS = 1500;
  private static final Ladder LIST =
      Ladder.of(
          "sent/list",
          Rung.css(
              "main a[href*='/in/'], main :is(h2, p):text-matches('No pending inv|Keine ausst')"),
          Rung.text("main h1, main h2", Pattern.compile("invitation|Einladung")));
  private static final Ladder WITHDRAW =
      Ladder.of(
          "sent/withdraw",
          Rung.role(
              AriaRole.BUTTON,
              Pattern.compile("^(Withdraw invitation sent to|Einladung an .+ zurückziehen)")),
          Rung.css("[data-view-name=sent-invitations-withdraw-single]"),
          Rung.role(AriaRole.BUTTON, Word.WITHDRAW));

  private final Tab tab;

  SentInvites(Tab tab) {
    this.tab = tab;
  }

  /** Whether an invite to that person is on the first screen, where the newest are. */
  boolean showsOnTop(String slug) {
    open();
    return new GrowingList(tab).slugs().stream().anyMatch(seen -> Slug.same(seen, slug));
  }

  /** The withdraw control of that person's card; empty when the whole list does not hold it. */
  Optional<Locator> withdrawControl(String slug) {
    open();
    var list = new GrowingList(tab);
    list.grow(MOST_CARDS, slugs -> slugs.stream().anyMatch(seen -> Slug.same(seen, slug)));
    return tab.find(card(slug), tab.root()).flatMap(card -> tab.find(WITHDRAW, card));
  }

  // The innermost box with the link to the person and something to click.
  private static Ladder card(String slug) {
    var link = "a[href*='/in/" + Slug.encoded(slug) + "/']";
    return Ladder.of(
        "sent/card",
        Rung.css("main [role=listitem]:has(" + link + ")"),
        Rung.css("main li:has(" + link + ")"),
        scope -> scope.locator("main div:has(" + link + "):has(button)").last());
  }

  private void open() {
    tab.open(PATH);
    tab.await(LIST, tab.root());
  }
}

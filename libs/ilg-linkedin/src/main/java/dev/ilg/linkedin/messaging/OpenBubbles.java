package dev.ilg.linkedin.messaging;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.profile.Member;

/** Bubbles of conversations with others, which persist across pages and swallow clicks. */
final class OpenBubbles {

  private static final int MOST = 6;
  private static final Ladder CLOSE =
      Ladder.of(
          "bubble/close",
          Rung.role(AriaRole.BUTTON, Word.CLOSE_CONVERSATION),
          scope -> scope.locator(".msg-overlay-bubble-header button").last());

  private final Tab tab;
  private final Member member;

  OpenBubbles(Tab tab, Member member) {
    this.tab = tab;
    this.member = member;
  }

  /** Closes all but those of the person. */
  void close() {
    for (var turn = 0; turn < MOST && strays().count() > 0; turn++) {
      var before = strays().count();
      tab.find(CLOSE, strays().first()).ifPresent(Locator::click);
      tab.until(() -> strays().count() < before, tab.timeouts().effect());
    }
  }

  private Locator strays() {
    var theirs =
        "a[href*='/in/%s'], a[href*='/in/%s/']"
            .formatted(member.memberId(), Slug.encoded(member.slug()));
    return tab.page()
        .locator(".msg-overlay-conversation-bubble")
        .filter(new Locator.FilterOptions().setHasNot(tab.page().locator(theirs)).setVisible(true));
  }
}

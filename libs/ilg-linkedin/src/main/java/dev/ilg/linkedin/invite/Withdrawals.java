package dev.ilg.linkedin.invite;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.act.Gate;
import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.ProfilePage;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a pending invite back, from the profile or else from the sent list. */
public final class Withdrawals {

  private static final Logger log = LoggerFactory.getLogger(Withdrawals.class);

  private static final Ladder PENDING =
      Ladder.of(
          "profile/pending",
          Rung.css(
              "a[aria-label^='Pending, click to withdraw invitation'],"
                  + " a[aria-label^='Ausstehend, klicken']"),
          Rung.css(
              "button[aria-label^='Pending, click to withdraw invitation'],"
                  + " button[aria-label^='Ausstehend']"),
          Rung.css("a:has(svg#clock-small), button:has(svg#clock-small)"),
          Rung.role(AriaRole.BUTTON, Word.PENDING));
  private static final Ladder DIALOG =
      Ladder.of(
          "withdraw/dialog",
          Rung.text("dialog[open]", Pattern.compile("Withdraw invitation|zurückziehen")),
          Rung.text(
              "[role=alertdialog], [role=dialog]",
              Pattern.compile("Withdraw invitation|zurückziehen")));
  private static final Ladder CONFIRM =
      Ladder.of(
          "withdraw/confirm",
          Rung.role(
              AriaRole.BUTTON,
              Pattern.compile(
                  "^(Withdrawn? invitation sent to .+|Withdraw|Zurückziehen( der Einladung an .+)?)$")),
          Rung.role(AriaRole.BUTTON, Word.WITHDRAW.beginning()),
          Rung.css("button.artdeco-button--primary"));

  private final Tab tab;
  private final ProfilePage profile;

  /** Withdrawals from this tab. */
  public Withdrawals(Tab tab) {
    this.tab = tab;
    this.profile = new ProfilePage(tab);
  }

  /** Withdraws the invite to a person. */
  public Sending withdraw(Member member, Gate gate) {
    var standing = profile.of(member).standing();
    if (standing != Standing.PENDING) {
      return new Sending.NotSent(Refusal.NOT_OFFERED, "profile: " + standing);
    }
    var dialog = ask(member);
    if (dialog.isEmpty()) {
      return new Sending.NotSent(Refusal.NOT_OFFERED, "no dialog asks whether to withdraw");
    }
    var confirm = tab.await(CONFIRM, dialog.get());
    if (!gate.mayAct()) {
      return new Sending.Withheld();
    }
    return confirmAndRead(member, confirm);
  }

  private Optional<Locator> ask(Member member) {
    tab.await(PENDING, profile.card()).click();
    if (appears()) {
      return tab.find(DIALOG, tab.root());
    }
    var slug = Slug.of(tab.path()).orElse(member.slug());
    var control = new SentInvites(tab).withdrawControl(slug);
    control.ifPresent(Locator::click);
    return control.isPresent() && appears() ? tab.find(DIALOG, tab.root()) : Optional.empty();
  }

  private boolean appears() {
    return tab.until(() -> tab.shows(DIALOG, tab.root()), tab.timeouts().effect());
  }

  private Sending confirmAndRead(Member member, Locator confirm) {
    try {
      confirm.click();
      tab.until(() -> !tab.shows(DIALOG, tab.root()), tab.timeouts().effect());
      var standing = profile.freshly(member).standing();
      return switch (standing) {
        case CONNECTABLE, FOLLOW_FIRST, CLOSED ->
            new Sending.Sent("profile, opened again: " + standing);
        case CONNECTED -> new Sending.NotSent(Refusal.NOT_OFFERED, "profile: " + standing);
        case PENDING, INCOMING, SELF, UNKNOWN ->
            new Sending.Unclear("profile, opened again: " + standing);
      };
    } catch (RefusedException refused) {
      return new Sending.Unclear("read-back refused: " + refused.getMessage());
    } catch (PlaywrightException broken) {
      log.warn("the read-back broke; the next attempt looks at LinkedIn first", broken);
      return new Sending.Unclear("read-back broke");
    }
  }
}

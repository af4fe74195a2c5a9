package dev.ilg.linkedin.invite;

import com.microsoft.playwright.PlaywrightException;
import dev.ilg.linkedin.act.Gate;
import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.ProfilePage;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends an invite and reads LinkedIn for what came of it. */
public final class Invites {

  private static final Logger log = LoggerFactory.getLogger(Invites.class);

  private static final double BETWEEN_LOOKS = 250;

  private final Tab tab;
  private final ProfilePage profile;

  /** Invites from this tab. */
  public Invites(Tab tab) {
    this.tab = tab;
    this.profile = new ProfilePage(tab);
  }

  /** Invites a person; an empty note sends none. */
  public Sending send(Member member, String note, Gate gate) {
    var wrong = InviteAttempt.check(profile, member);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    var attempt = new InviteAttempt(tab, member, note, gate);
    return attempt.act().orElseGet(() -> readBack(member, attempt));
  }

  // From here on the invite may be out: whatever goes wrong now is unclear, never an error.
  private Sending readBack(Member member, InviteAttempt attempt) {
    try {
      return read(member, attempt);
    } catch (RefusedException refused) {
      return new Sending.Unclear("read-back refused: " + refused.getMessage());
    } catch (PlaywrightException broken) {
      log.warn("the read-back broke; the next attempt looks at LinkedIn first", broken);
      return new Sending.Unclear("read-back broke");
    }
  }

  private Sending read(Member member, InviteAttempt attempt) {
    var card = profile.freshly(member);
    var standing = card.standing();
    if (standing == Standing.PENDING || standing == Standing.CONNECTED) {
      return sent(attempt, "profile, opened again: " + standing);
    }
    var refusal = attempt.refusal();
    if (refusal.isPresent() && standing.canBeInvited()) {
      return new Sending.NotSent(refusal.get(), "page said so; profile, opened again: " + standing);
    }
    return onTheList(card.slug())
        ? sent(attempt, "sent list: card of the person")
        : new Sending.Unclear("profile, opened again: " + standing + "; not on the sent list");
  }

  private static Sending sent(InviteAttempt attempt, String evidence) {
    return new Sending.Sent(
        attempt.lacksItsNote() ? evidence + "; without its note, nothing asked for one" : evidence);
  }

  // LinkedIn may be late to show an invite.
  private boolean onTheList(String slug) {
    var until = System.nanoTime() + tab.timeouts().effect().toNanos();
    var sent = new SentInvites(tab);
    while (!sent.showsOnTop(slug)) {
      if (System.nanoTime() - until > 0) {
        return false;
      }
      tab.page().waitForTimeout(BETWEEN_LOOKS);
    }
    return true;
  }

  /** Whether the open profile has the control that leads to an invite; a menu is closed again. */
  public boolean isOffered(String slug) {
    try {
      new InviteControl(tab).locate(slug);
      return true;
    } catch (RefusedException refused) {
      if (refused.refusal() == Refusal.PAGE_CHANGED) {
        return false;
      }
      throw refused;
    } finally {
      tab.page().keyboard().press("Escape");
    }
  }

  /** Whether the top of the sent list, where the newest are, shows an invite to this person. */
  public boolean isOnTopOfSentList(Member member) {
    return new SentInvites(tab).showsOnTop(member.slug());
  }
}

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
import java.util.Optional;
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
      return read(member, attempt.refusal());
    } catch (RefusedException refused) {
      return new Sending.Unclear("read-back refused: " + refused.getMessage());
    } catch (PlaywrightException broken) {
      log.warn("the read-back broke; the next attempt looks at LinkedIn first", broken);
      return new Sending.Unclear("read-back broke");
    }
  }

  private Sending read(Member member, Optional<Refusal> refusal) {
    var standing = profile.freshly(member).standing();
    if (standing == Standing.PENDING || standing == Standing.CONNECTED) {
      return new Sending.Sent("profile, opened again: " + standing);
    }
    if (refusal.isPresent() && standing.canBeInvited()) {
      return new Sending.NotSent(refusal.get(), "page said so; profile, opened again: " + standing);
    }
    return onTheList(member)
        ? new Sending.Sent("sent list: card of the person")
        : new Sending.Unclear("profile, opened again: " + standing + "; not on the sent list");
  }

  // LinkedIn may be late to show an invite.
  private boolean onTheList(Member member) {
    var until = System.nanoTime() + tab.timeouts().effect().toNanos();
    var sent = new SentInvites(tab);
    while (!sent.showsOnTop(member.slug())) {
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

package dev.ilg.linkedin.invite;

import com.microsoft.playwright.PlaywrightException;
import dev.ilg.linkedin.act.Gate;
import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.ProfilePage;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.Optional;

/** One attempt to invite one person; remembers how far it came, which decides what it may claim. */
final class InviteAttempt {

  private final Tab tab;
  private final InviteDialog dialog;
  private final Member member;
  private final String note;
  private final Gate gate;
  private boolean mayBeOut;

  InviteAttempt(Tab tab, Member member, String note, Gate gate) {
    this.tab = tab;
    this.dialog = new InviteDialog(tab);
    this.member = member;
    this.note = note;
    this.gate = gate;
  }

  /** Clicks as far as it goes; empty when only LinkedIn can tell what came of it. */
  Optional<Sending> act() {
    try {
      return click();
    } catch (RefusedException refused) {
      if (mayBeOut) {
        return Optional.empty();
      }
      throw refused;
    } catch (PlaywrightException broken) {
      if (mayBeOut) {
        return Optional.empty();
      }
      throw broken;
    }
  }

  private Optional<Sending> click() {
    var way = new InviteControl(tab);
    var control = way.locate(member.slug());
    if (!gate.mayAct()) {
      return Optional.of(new Sending.Withheld());
    }
    // Some pages send at once, without a dialog: from here on the invite may be out.
    mayBeOut = true;
    way.click(control, member.slug());
    tab.until(() -> dialog.isOpen() || dialog.refusal().isPresent(), tab.timeouts().element());
    var refusal = dialog.refusal();
    if (refusal.isPresent()) {
      return notSent(refusal.get(), "dialog instead of the invite");
    }
    if (!dialog.isOpen()) {
      return Optional.empty();
    }
    mayBeOut = false;
    var stopped = note.isEmpty() ? Optional.<Sending>empty() : write();
    return stopped.isPresent() ? stopped : send();
  }

  private Optional<Sending> write() {
    dialog.addNote();
    var refusal = dialog.refusal();
    if (refusal.isPresent()) {
      return notSent(refusal.get(), "dialog instead of the note");
    }
    if (dialog.longestNote().filter(longest -> longest < note.length()).isPresent()) {
      return notSent(Refusal.NOTE_TOO_LONG, "note field");
    }
    return dialog.write(note)
        ? Optional.empty()
        : notSent(Refusal.NOTE_TOO_LONG, "note field holds another text");
  }

  private Optional<Sending> send() {
    var button = dialog.sendButton(!note.isEmpty());
    if (!gate.mayAct()) {
      return Optional.of(new Sending.Withheld());
    }
    mayBeOut = true;
    button.click();
    tab.until(() -> !dialog.isOpen() || dialog.refusal().isPresent(), tab.timeouts().element());
    return Optional.empty();
  }

  /** What LinkedIn says against it on the page as it stands. */
  Optional<Refusal> refusal() {
    return dialog.refusal();
  }

  private static Optional<Sending> notSent(Refusal refusal, String where) {
    return Optional.of(new Sending.NotSent(refusal, where));
  }

  /** Makes sure that the page is the person's and offers an invite. */
  static Optional<Sending> check(ProfilePage profile, Member member) {
    var standing = profile.of(member).standing();
    return standing.canBeInvited()
        ? Optional.empty()
        : notSent(Refusal.NOT_OFFERED, "profile: " + standing);
  }
}

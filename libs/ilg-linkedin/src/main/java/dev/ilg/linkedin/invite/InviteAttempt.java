package dev.ilg.linkedin.invite;

import com.microsoft.playwright.PlaywrightException;
import dev.ilg.linkedin.act.Gate;
import dev.ilg.linkedin.act.Sending;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.profile.Member;
import dev.ilg.linkedin.profile.ProfilePage;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One attempt to invite one person; remembers how far it came, which decides what it may claim. */
final class InviteAttempt {

  private final Tab tab;
  private final InviteDialog dialog;
  private final Member member;
  private final String note;
  private final Gate gate;
  private boolean mayBeOut;
  private boolean wrote;
  private @Nullable Refusal refusal;

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
    // The address tells the present name; the one that is known may be a former one.
    var slug = Slug.of(tab.path()).orElse(member.slug());
    var control = way.locate(slug);
    dialog.forgetWhatIsThere();
    if (!gate.mayAct()) {
      return Optional.of(new Sending.Withheld());
    }
    // Some pages send at once, without a dialog: from here on the invite may be out.
    mayBeOut = true;
    way.click(control, slug);
    var step = dialog.awaitStep(InviteStep::hasCome);
    if (stands(step) || !step.isOpen()) {
      return Optional.empty();
    }
    mayBeOut = false;
    step.named().ifPresent(this::requirePerson);
    return goThrough(step);
  }

  private void requirePerson(String named) {
    if (!member.isCalled(named)) {
      throw new RefusedException(Refusal.WRONG_PERSON, "invite/dialog");
    }
  }

  private Optional<Sending> goThrough(InviteStep first) {
    if (first.asksHow()) {
      mayBeOut = true;
      dialog.answerHowKnown();
      var step = dialog.awaitStep(it -> !it.asksHow() && it.hasCome());
      if (stands(step) || !step.isOpen()) {
        return Optional.empty();
      }
      mayBeOut = false;
    }
    return note.isEmpty() ? send() : write();
  }

  private Optional<Sending> write() {
    dialog.addNote();
    var step = dialog.awaitStep(it -> it.takesNote() || it.refusal().isPresent());
    if (stands(step)) {
      return Optional.empty();
    }
    var fits = dialog.longestNote().filter(longest -> longest < note.length()).isEmpty();
    if (!fits || !dialog.write(note)) {
      return Optional.of(
          new Sending.NotSent(Refusal.NOTE_TOO_LONG, "note field, before anything was sent"));
    }
    wrote = true;
    return send();
  }

  private Optional<Sending> send() {
    var button = dialog.sendButton(!note.isEmpty());
    if (!gate.mayAct()) {
      return Optional.of(new Sending.Withheld());
    }
    mayBeOut = true;
    button.click();
    stands(dialog.awaitStep(it -> !it.isOpen() || it.refusal().isPresent()));
    return Optional.empty();
  }

  private boolean stands(InviteStep step) {
    refusal = step.refusal().map(this::orBrokenOff).orElse(null);
    return refusal != null;
  }

  // A page that was told 429 only says that it was not sent; the person has nothing to do with it.
  private Refusal orBrokenOff(Refusal said) {
    return said == Refusal.NOT_SENT ? tab.brokeOff().orElse(said) : said;
  }

  /** What LinkedIn said against it. */
  Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** Whether the note that was asked for could not be written, since no dialog asked for it. */
  boolean lacksItsNote() {
    return !note.isEmpty() && !wrote;
  }

  /** Makes sure that the page is the person's and offers an invite. */
  static Optional<Sending> check(ProfilePage profile, Member member) {
    var standing = profile.of(member).standing();
    return standing.canBeInvited()
        ? Optional.empty()
        : Optional.of(new Sending.NotSent(Refusal.NOT_OFFERED, "profile: " + standing));
  }
}

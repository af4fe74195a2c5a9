package dev.ilg.linkedin.invite;

import dev.ilg.linkedin.invite.RawDialogs.RawDialog;
import dev.ilg.linkedin.invite.RawDialogs.RawToast;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How far an invite has come, from what has opened since the click; foreign dialogs are none. */
final class InviteStep {

  private static final Pattern ASKS_NOTE =
      Pattern.compile("Add a note to your invitation|Nachricht zu Ihrer Einladung");
  private static final Pattern ASKS_HOW = Pattern.compile("^(How do you know|Woher kennen) ");
  private static final Pattern ASKS_EMAIL =
      Pattern.compile("email to connect|E-Mail-Adresse", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIMIT =
      Pattern.compile("weekly invitation limit|Limit für Kontaktanfragen");
  // Told of a limit that is near, one does not know whether the invite still went out.
  private static final Pattern NEAR =
      Pattern.compile("close to|growing your network|fast erreicht", Pattern.CASE_INSENSITIVE);
  private static final Pattern COOLDOWN =
      Pattern.compile("(3|three|drei) (weeks|Wochen)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT_AN_INVITE =
      Pattern.compile("invit|Einladung|Kontaktanfrage", Pattern.CASE_INSENSITIVE);
  private static final Pattern INVITED =
      Pattern.compile("(?:invitation to|Einladung an) (.+?) (?:by adding|hinzu)");

  private final List<RawDialog> dialogs;
  private final List<RawToast> toasts;

  InviteStep(RawDialogs before, RawDialogs now) {
    this.dialogs = now.dialogs().stream().filter(it -> isNew(before, it)).toList();
    this.toasts =
        now.toasts().stream()
            .skip(Math.min(before.toasts().size(), now.toasts().size()))
            .filter(it -> ABOUT_AN_INVITE.matcher(it.text()).find())
            .toList();
  }

  private static boolean isNew(RawDialogs before, RawDialog dialog) {
    return before.dialogs().stream().noneMatch(it -> it.text().equals(dialog.text()));
  }

  /** Whether LinkedIn has shown anything yet. */
  boolean hasCome() {
    return isOpen() || refusal().isPresent() || !toasts.isEmpty() || isLimitNear();
  }

  /** Whether a dialog of the invite is open. */
  boolean isOpen() {
    return dialog().isPresent();
  }

  /** Whether it wants to know first how one knows the person. */
  boolean asksHow() {
    return dialog().filter(it -> !it.field() && ASKS_HOW.matcher(it.heading()).find()).isPresent();
  }

  /** Whether it takes a note now. */
  boolean takesNote() {
    return dialog().filter(it -> it.field() && !it.email()).isPresent();
  }

  /** Whom the dialog says the invite is for; empty where it names nobody. */
  Optional<String> named() {
    return dialog()
        .map(it -> INVITED.matcher(it.text()))
        .filter(found -> found.find())
        .map(found -> found.group(1));
  }

  /** What stands in the way of sending, if LinkedIn shows it. */
  Optional<Refusal> refusal() {
    return Stream.concat(
            dialogs.stream().flatMap(it -> refusal(it).stream()),
            toasts.stream().filter(RawToast::error).map(InviteStep::refusal))
        .findFirst();
  }

  private Optional<RawDialog> dialog() {
    return dialogs.stream()
        .filter(it -> it.invite() || ASKS_NOTE.matcher(it.heading()).find())
        .findFirst();
  }

  private boolean isLimitNear() {
    return dialogs.stream().anyMatch(it -> it.limit() && NEAR.matcher(it.heading()).find());
  }

  private Optional<Refusal> refusal(RawDialog dialog) {
    var limit = dialog.limit() || LIMIT.matcher(dialog.heading()).find();
    if (limit) {
      return NEAR.matcher(dialog.heading()).find()
          ? Optional.empty()
          : Optional.of(Refusal.WEEKLY_LIMIT);
    }
    if (dialog.email() && isAboutConnecting(dialog)) {
      return Optional.of(Refusal.EMAIL_NEEDED);
    }
    // By its link alone, in whatever language: it stands where the invite's dialog was.
    return dialog.premium() && !dialog.field() && !isOpen()
        ? Optional.of(Refusal.NOTE_QUOTA)
        : Optional.empty();
  }

  private static boolean isAboutConnecting(RawDialog dialog) {
    return dialog.invite()
        || Word.CONNECT.whole().matcher(dialog.heading()).matches()
        || ASKS_EMAIL.matcher(dialog.text()).find();
  }

  private static Refusal refusal(RawToast toast) {
    if (LIMIT.matcher(toast.text()).find()) {
      return Refusal.WEEKLY_LIMIT;
    }
    return COOLDOWN.matcher(toast.text()).find() ? Refusal.COOLDOWN : Refusal.NOT_SENT;
  }
}

package dev.ilg.linkedin.invite;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.refusal.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dialog of an invite, in the light DOM or in the interop shadow root. */
final class InviteDialog {

  private static final Ladder DIALOG =
      Ladder.of(
          "invite/dialog",
          Rung.css("[role=dialog]:has(#send-invite-modal)"),
          Rung.css(".artdeco-modal.send-invite"),
          Rung.text(
              "dialog[open]",
              Pattern.compile("Add a note to your invitation|Nachricht zu Ihrer Einladung")));
  private static final Ladder WEEKLY_LIMIT =
      Ladder.of(
          "invite/weekly-limit",
          Rung.css(".ip-fuse-limit-alert, #ip-fuse-limit-alert__header"),
          Rung.css("[class*=fuse-limit-alert]"),
          Rung.text(
              "[role=dialog] h2, dialog[open] h2",
              Pattern.compile("[Ww]eekly invitation limit|Limit für Kontaktanfragen")));
  private static final Ladder UPSELL =
      Ladder.of(
          "invite/note-quota",
          Rung.css(
              "[role=dialog]:has(a[href*='/premium/']), dialog[open]:has(a[href*='/premium/'])"),
          Rung.text(
              "[role=dialog], dialog[open]",
              Pattern.compile("used all your free personalized invitations")));
  private static final Ladder EMAIL =
      Ladder.of(
          "invite/email",
          Rung.css("[role=dialog] input[type=email], dialog[open] input[type=email]"),
          Rung.css("[data-test-send-invite-modal-check-email-link]"));
  private static final Ladder FAILURE =
      Ladder.of(
          "invite/failure",
          Rung.css("[data-test-artdeco-toast-item-type=error]"),
          Rung.css(".artdeco-toast--error"));
  private static final Ladder ADD_NOTE =
      Ladder.of(
          "invite/add-note",
          Rung.css("button[aria-label='Add a note']"),
          Rung.role(AriaRole.BUTTON, Word.ADD_NOTE));
  private static final Ladder NOTE =
      Ladder.of(
          "invite/note",
          Rung.css("textarea#custom-message"),
          Rung.css("textarea[name=message]"),
          Rung.css("textarea"));
  private static final Ladder SEND_PLAIN =
      Ladder.of(
          "invite/send-plain",
          Rung.role(AriaRole.BUTTON, Word.SEND_WITHOUT_NOTE),
          Rung.css("button.artdeco-button--primary"));
  private static final Ladder SEND_NOTE =
      Ladder.of(
          "invite/send-note",
          Rung.role(AriaRole.BUTTON, Word.SEND_INVITE),
          Rung.css("button.artdeco-button--primary"));

  private final Tab tab;
  private @Nullable Locator dialog;

  InviteDialog(Tab tab) {
    this.tab = tab;
  }

  boolean isOpen() {
    return shows(DIALOG);
  }

  /** What stands in the way of sending, if LinkedIn shows it. */
  Optional<Refusal> refusal() {
    // Asked over and over while a dialog opens: one question where there is nothing, as mostly.
    if (!tab.showsAny(tab.root(), WEEKLY_LIMIT, EMAIL, UPSELL, FAILURE)) {
      return Optional.empty();
    }
    if (shows(WEEKLY_LIMIT)) {
      return Optional.of(Refusal.WEEKLY_LIMIT);
    }
    if (shows(EMAIL)) {
      return Optional.of(Refusal.EMAIL_NEEDED);
    }
    if (shows(UPSELL) && !shows(NOTE) && !shows(SEND_PLAIN)) {
      return Optional.of(Refusal.NOTE_QUOTA);
    }
    return shows(FAILURE) ? Optional.of(Refusal.NOT_SENT) : Optional.empty();
  }

  /** Opens the text field; it stays closed when no notes are left. */
  void addNote() {
    tab.await(ADD_NOTE, dialog()).click();
    // The next step may come as another dialog.
    dialog = null;
    tab.until(() -> shows(NOTE) || refusal().isPresent(), tab.timeouts().element());
  }

  /** The longest note that the field takes; empty when it does not say. */
  Optional<Integer> longestNote() {
    return Optional.ofNullable(note().getAttribute("maxlength")).map(Integer::valueOf);
  }

  /** Writes the note and makes sure that the field holds all of it. */
  boolean write(String note) {
    note().fill(note);
    return note().inputValue().equals(note);
  }

  Locator sendButton(boolean withNote) {
    return tab.await(withNote ? SEND_NOTE : SEND_PLAIN, dialog());
  }

  private Locator note() {
    return tab.await(NOTE, dialog());
  }

  private Locator dialog() {
    var known = dialog;
    if (known == null) {
      known = tab.await(DIALOG, tab.root());
      dialog = known;
    }
    return known;
  }

  private boolean shows(Ladder ladder) {
    return tab.shows(ladder, tab.root());
  }
}

package dev.ilg.linkedin.invite;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Script;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dialog of an invite, in the light DOM or in the interop shadow root. */
final class InviteDialog {

  private static final Gson JSON = new Gson();
  private static final String READ = Script.of(InviteDialog.class, "read-dialogs.js");
  private static final Ladder DIALOG =
      Ladder.of(
          "invite/dialog",
          Rung.css("[role=dialog]:has(#send-invite-modal)"),
          Rung.css(".artdeco-modal.send-invite"),
          Rung.text(
              "dialog[open]",
              Pattern.compile("Add a note to your invitation|Nachricht zu Ihrer Einladung")));
  private static final Ladder OTHER =
      Ladder.of(
          "invite/how-known",
          Rung.role(AriaRole.BUTTON, Word.OTHER),
          Rung.role(AriaRole.RADIO, Word.OTHER));
  private static final Ladder KNOWN =
      Ladder.of(
          "invite/known",
          Rung.role(AriaRole.BUTTON, Word.CONNECT),
          Rung.css("button.artdeco-button--primary"));
  // Without a word that is known: the last button sends, the one before it adds a note.
  private static final Ladder ADD_NOTE =
      Ladder.of(
          "invite/add-note",
          Rung.role(AriaRole.BUTTON, Word.ADD_NOTE),
          scope -> scope.locator("button:visible").nth(-2));
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
          Rung.css("button.artdeco-button--primary"),
          scope -> scope.locator("button:visible").last());
  private static final Ladder SEND_NOTE =
      Ladder.of(
          "invite/send-note",
          Rung.role(AriaRole.BUTTON, Word.SEND_INVITE),
          Rung.css("button.artdeco-button--primary"),
          scope -> scope.locator("button:visible").last());

  private final Tab tab;
  private RawDialogs before = new RawDialogs(List.of(), List.of());
  private @Nullable Locator dialog;

  InviteDialog(Tab tab) {
    this.tab = tab;
  }

  /** Takes what stands on the page now for none of the invite's. */
  void forgetWhatIsThere() {
    before = read();
  }

  /** Waits until LinkedIn shows what is asked for, or until it should have. */
  InviteStep awaitStep(Predicate<InviteStep> wanted) {
    tab.until(() -> wanted.test(step()), tab.timeouts().element());
    return step();
  }

  /** How far the invite has come. */
  InviteStep step() {
    return new InviteStep(before, read());
  }

  /** Says that one knows the person in another way. */
  void answerHowKnown() {
    tab.await(OTHER, dialog()).click();
    tab.await(KNOWN, dialog()).click();
    // The next step may come as another dialog.
    dialog = null;
  }

  /** Opens the text field; it stays closed when no notes are left. */
  void addNote() {
    tab.await(ADD_NOTE, dialog()).click();
    dialog = null;
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

  private RawDialogs read() {
    return JSON.fromJson(String.valueOf(tab.page().evaluate(READ)), RawDialogs.class);
  }
}

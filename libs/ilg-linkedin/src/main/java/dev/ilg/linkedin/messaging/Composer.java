package dev.ilg.linkedin.messaging;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;

/** Text field and Send button of one form; several composers may stand on a page. */
final class Composer {

  private static final Ladder FIELD =
      Ladder.of(
          "composer/field",
          Rung.css("form.msg-form [role=textbox][contenteditable=true]"),
          Rung.role(AriaRole.TEXTBOX, Word.WRITE_A_MESSAGE));
  private static final Ladder SEND =
      Ladder.of(
          "composer/send",
          Rung.css("form.msg-form button.msg-form__send-button[type=submit]"),
          Rung.role(AriaRole.BUTTON, Word.SEND));
  private static final Ladder ERROR =
      Ladder.of("composer/error", Rung.css(".msg-form__error:not([hidden]):not(:empty)"));

  private final Tab tab;
  private final Locator thread;

  Composer(Tab tab, Locator thread) {
    this.tab = tab;
    this.thread = thread;
  }

  Locator thread() {
    return thread;
  }

  boolean isThere() {
    return tab.shows(FIELD, thread);
  }

  /** Writes the text with real input events and makes sure that the field holds it. */
  void write(String text) {
    clear();
    var keyboard = tab.page().keyboard();
    var lines = text.split("\n", -1);
    for (var line = 0; line < lines.length; line++) {
      if (line > 0) {
        // A bare newline may send what is written so far.
        keyboard.press("Shift+Enter");
      }
      keyboard.insertText(lines[line]);
    }
    if (!Texts.same(field().innerText(), text)) {
      clear();
      throw new RefusedException(Refusal.PAGE_CHANGED, "composer/text");
    }
    awaitSend(keyboard);
  }

  // Send may stay disabled while the coach mark of the send mode is open (dom-facts 14.3).
  private void awaitSend(Keyboard keyboard) {
    if (!tab.until(() -> send(thread).isEnabled(), tab.timeouts().effect())) {
      keyboard.press("Escape");
      tab.until(() -> send(thread).isEnabled(), tab.timeouts().effect());
    }
  }

  void clear() {
    field().click();
    tab.page().keyboard().press("Control+A");
    tab.page().keyboard().press("Delete");
  }

  void send() {
    send(thread)
        .click(new Locator.ClickOptions().setTimeout(Timeouts.millis(tab.timeouts().element())));
  }

  boolean hasFailed() {
    return tab.shows(ERROR, thread);
  }

  private Locator field() {
    return tab.await(FIELD, thread);
  }

  private Locator send(Locator scope) {
    return tab.await(SEND, scope);
  }
}

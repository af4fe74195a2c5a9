package dev.ilg.linkedin.messaging;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Text field and Send button of one form; several composers may stand on a page. */
final class Composer {

  private static final Logger log = LoggerFactory.getLogger(Composer.class);

  static final Ladder FIELD =
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

  // A hint about the Enter key, as long as which Send sleeps (dom-facts 14.3).
  private static final Ladder HINT =
      Ladder.of(
          "composer/hint",
          Rung.text(
              "form.msg-form [role=dialog], form.msg-form [role=menu], form.msg-form [role=tooltip]",
              Pattern.compile("Press Enter to send|Mit Enter senden")),
          Rung.text(
              "[class*=hovercard], [class*=hoverable]",
              Pattern.compile("Press Enter to send|Mit Enter senden")));

  private final Tab tab;
  private final Locator thread;
  private final OpenBubbles bubbles;

  Composer(Tab tab, Locator thread, OpenBubbles bubbles) {
    this.tab = tab;
    this.thread = thread;
    this.bubbles = bubbles;
  }

  Locator thread() {
    return thread;
  }

  boolean isThere() {
    return tab.shows(FIELD, thread);
  }

  /** Writes the text with real input events and makes sure that the field holds it. */
  void write(String text) {
    bubbles.close();
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

  private void awaitSend(Keyboard keyboard) {
    tab.until(() -> isAwake() || tab.shows(HINT, thread), tab.timeouts().effect());
    if (!isAwake()) {
      keyboard.press("Escape");
      tab.until(this::isAwake, tab.timeouts().effect());
    }
  }

  private boolean isAwake() {
    return send(thread).isEnabled();
  }

  void clear() {
    field().click();
    tab.page().keyboard().press("Control+A");
    tab.page().keyboard().press("Delete");
  }

  /**
   * Clicks Send, once; what came of it is read, also when the click itself was too slow to tell.
   */
  void send() {
    bubbles.close();
    var button = send(thread);
    try {
      button.click();
    } catch (TimeoutError slow) {
      log.warn("the click on Send took too long; whether it sent is read from the thread");
    }
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

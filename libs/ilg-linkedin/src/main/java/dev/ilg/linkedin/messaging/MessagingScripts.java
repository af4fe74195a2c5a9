package dev.ilg.linkedin.messaging;

import dev.ilg.linkedin.page.Script;

/** What is asked of conversations within the page, in one round trip each. */
final class MessagingScripts {

  /** The rows of the conversation list as JSON, down to its present end. */
  static final String ROWS = Script.of(MessagingScripts.class, "read-conversations.js");

  /** Presses the button that promises more rows. */
  static final String MORE =
      """
      () => [...document.querySelectorAll('.msg-conversations-container button')]
        .find(el => /Load more conversations|Mehr Unterhaltungen/.test(el.textContent))?.click()
      """;

  /** The messages of a thread as JSON, and whether it says that older ones are to come. */
  static final String MESSAGES =
      """
      thread => {
        const items = [...thread.querySelectorAll('.msg-s-event-listitem[data-event-urn]')];
        const ofOthers = item => item.classList.contains('msg-s-event-listitem--other')
          || /^(Options for the message from|Optionen für die Nachricht von)/.test(
              item.querySelector('[aria-label^=Opt]')?.getAttribute('aria-label') || '');
        const loads = [...thread.querySelectorAll(
          '.msg-s-message-list__loader, .msg-s-message-list [role=progressbar], .msg-s-message-list .artdeco-loader')]
          .some(el => el.checkVisibility());
        return JSON.stringify({loads, messages: items.map(item => ({
          own: !ofOthers(item),
          text: item.querySelector('.msg-s-event-listitem__body')?.textContent || ''}))});
      }
      """;

  /** Scrolls a thread to the beginning of what it shows, and gives what lies before it time. */
  static final String UP =
      """
      async thread => {
        const list = thread.querySelector('.msg-s-message-list');
        if (!list || list.scrollHeight <= list.clientHeight + 1) return;
        const count = () => thread.querySelectorAll('[data-event-urn]').length;
        const before = count();
        list.scrollTop = 0;
        for (let turn = 0; turn < 6 && count() === before; turn++) {
          await new Promise(done => setTimeout(done, 40));
        }
      }
      """;

  private MessagingScripts() {}
}

package dev.ilg.linkedin.messaging;

/** What is asked of conversations within the page, in one round trip each. */
final class MessagingScripts {

  /** The rows of the conversation list as JSON; rows without a name are spacers. */
  static final String ROWS =
      """
      () => {
        const words = el => el ? el.textContent.replace(/\\s+/g, ' ').trim() : '';
        return JSON.stringify([...document.querySelectorAll('.msg-conversation-listitem')]
          .map(row => ({
            name: words(row.querySelector('.msg-conversation-listitem__participant-names')),
            ours: /^(You|Sie|Du):/.test(
                words(row.querySelector('.msg-conversation-card__message-snippet'))),
            unread: row.querySelector(
                '.msg-conversation-card__unread-count, .notification-badge--show') !== null}))
          .filter(row => row.name !== ''));
      }
      """;

  /** Lets the list grow, by its button or by scrolling. */
  static final String GROW =
      """
      () => {
        const list = document.querySelector('.msg-conversations-container__conversations-list');
        const button = [...document.querySelectorAll('.msg-conversations-container button')]
          .find(el => /Load more conversations|Mehr Unterhaltungen/.test(el.textContent));
        if (button) { button.click(); return 'button'; }
        if (!list) return 'end';
        const box = [list, list.parentElement]
          .find(el => el.scrollHeight > el.clientHeight + 1) || list;
        const before = box.scrollTop;
        box.scrollTop = box.scrollHeight;
        return box.scrollTop > before ? 'scrolled' : 'end';
      }
      """;

  /** The messages of the open thread as JSON. */
  static final String MESSAGES =
      """
      thread => {
        const items = [...thread.querySelectorAll('.msg-s-event-listitem[data-event-urn]')];
        const ofOthers = item => item.classList.contains('msg-s-event-listitem--other')
          || /^(Options for the message from|Optionen für die Nachricht von)/.test(
              item.querySelector('[aria-label^=Opt]')?.getAttribute('aria-label') || '');
        return JSON.stringify(items.map(item => ({
          own: !ofOthers(item),
          text: item.querySelector('.msg-s-event-listitem__body')?.textContent || ''})));
      }
      """;

  private MessagingScripts() {}
}

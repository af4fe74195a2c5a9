// The rows of the conversation list down to its present end; rows without a name are spacers. A build that takes rows out
// again that have left the screen is read step by step.
async () => {
  const LIST = '.msg-conversations-container__conversations-list, ul[aria-label="Conversation List"]';
  const list = document.querySelector(LIST);
  const words = el => el ? el.textContent.replace(/\s+/g, ' ').trim() : '';
  const keyOf = row => words(row.querySelector('.msg-conversation-listitem__participant-names'))
    && words(row.querySelector('.msg-conversation-card, .msg-conversation-listitem__link') || row);
  const shown = () => [...document.querySelectorAll('.msg-conversation-listitem')].filter(row => keyOf(row));
  let rows = new Map();
  const collect = () => shown().forEach(row => {
    const key = keyOf(row);
    if (!rows.has(key)) rows.set(key, {
      name: words(row.querySelector('.msg-conversation-listitem__participant-names')),
      ours: /^(You|Sie|Du):/.test(words(row.querySelector('.msg-conversation-card__message-snippet'))),
      unread: row.querySelector('.msg-conversation-card__unread-count, .notification-badge--show') !== null});
  });
  const boxes = list ? [list, list.parentElement].filter(el => el.scrollHeight > el.clientHeight + 1) : [];
  const box = boxes[0];
  const settled = () => new Promise(done => setTimeout(done, 50));
  if (box && box.scrollTop > 0) {
    // Read before: where rows are taken out, those at the beginning are not in the page now.
    box.scrollTop = 0;
    await settled();
  }
  collect();
  if (box) {
    box.scrollTop = box.scrollHeight;
    await settled();
    const still = new Set(shown().map(keyOf));
    if ([...rows.keys()].some(key => !still.has(key))) {
      rows = new Map();
      for (let top = 0; top < box.scrollHeight; top += Math.max(120, box.clientHeight * 0.6)) {
        box.scrollTop = top;
        await settled();
        collect();
      }
      box.scrollTop = box.scrollHeight;
      await settled();
    }
    collect();
  }
  const button = [...document.querySelectorAll('.msg-conversations-container button')]
    .some(el => /Load more conversations|Mehr Unterhaltungen/.test(el.textContent));
  return JSON.stringify({rows: [...rows.values()], button, scrolls: box !== undefined});
}

// Pages that are still Ember: the invite route, and messaging.
'use strict';
(() => {
  interop.bindModal(document, () => {});
  composer.bind(document);
  const listOf = page => page.querySelector('.msg-conversations-container__conversations-list');

  async function open(row) {
    // The list holds no id and no address of a thread: like LinkedIn's, it knows by position.
    const rows = [...document.querySelectorAll('.msg-conversation-listitem:not(.msg-spacer)')];
    const ids = JSON.parse(document.querySelector('.bpr-guid').textContent);
    const url = '/messaging/thread/' + ids[rows.indexOf(row)] + '/';
    const fresh = await sim.page(url + '?count=' + Math.max(20, rows.length));
    document.querySelector('.msg-detail').replaceWith(fresh.querySelector('.msg-detail'));
    listOf(document).replaceWith(listOf(fresh));
    history.pushState({}, '', url);
    composer.bind(document);
  }

  async function loadMore(count) {
    const fresh = await sim.page('/messaging/?count=' + count);
    listOf(document).replaceWith(listOf(fresh));
    watch();
  }

  // --- rows far from the screen are emptied, and room is kept for them
  const quirks = new Set((document.querySelector('[data-page-quirks]')?.dataset.pageQuirks || '').split(' '));
  const kept = new WeakMap();
  function thin(box) {
    const view = box.getBoundingClientRect();
    box.querySelectorAll('.msg-conversation-listitem').forEach(row => {
      const at = row.getBoundingClientRect();
      const near = at.bottom > view.top - 80 && at.top < view.bottom + 80;
      if (near && kept.has(row)) {
        row.replaceChildren(...kept.get(row));
        kept.delete(row);
        row.style.height = '';
      } else if (!near && !kept.has(row)) {
        row.style.height = at.height + 'px';
        kept.set(row, [...row.childNodes]);
        row.replaceChildren();
      }
    });
  }
  function watch() {
    const box = document.querySelector('.msg-conversations-container');
    if (!box || !quirks.has('WINDOWED_ROWS')) return;
    box.onscroll = () => thin(box);
    thin(box);
  }
  watch();

  document.addEventListener('click', event => {
    const link = event.target.closest('.msg-conversation-listitem__link');
    const more = event.target.closest('[data-next]');
    if (link) open(link.closest('.msg-conversation-listitem'));
    if (more && !('stuck' in more.dataset)) loadMore(more.dataset.next);
  });
  document.addEventListener('sent', event => {
    if (location.pathname.startsWith('/messaging/compose')) {
      history.replaceState({}, '', '/messaging/thread/' + event.detail.threadId + '/');
    }
  });
  addEventListener('popstate', () => location.reload());
})();

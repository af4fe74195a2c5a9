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
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('.msg-conversation-listitem__link');
    const more = event.target.closest('[data-next]');
    if (link) open(link.closest('.msg-conversation-listitem'));
    if (more) loadMore(more.dataset.next);
  });
  document.addEventListener('sent', event => {
    if (location.pathname.startsWith('/messaging/compose')) {
      history.replaceState({}, '', '/messaging/thread/' + event.detail.threadId + '/');
    }
  });
  addEventListener('popstate', () => location.reload());
})();

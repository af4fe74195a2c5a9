// Lists of people that grow as they are scrolled or by a button, and the dialog that takes an invite back.
'use strict';
(() => {
  const list = document.querySelector('[data-pager]');
  if (!list) return;
  const quirks = new Set((document.querySelector('[data-page-quirks]')?.dataset.pageQuirks || '').split(' '));
  const workspace = document.getElementById('workspace');
  const box = workspace || document.scrollingElement;
  const SPARE = 200;
  let loading = false;
  let cards = [...list.querySelectorAll('[data-card]')];

  // --- cards far from the screen are taken out, and room is kept for them
  const rooms = new Map();
  function window_() {
    if (!quirks.has('WINDOWED')) return;
    for (const card of cards) {
      const there = rooms.get(card) || card;
      const at = there.getBoundingClientRect();
      const near = at.bottom > -SPARE && at.top < innerHeight + SPARE;
      if (near && rooms.has(card)) {
        there.replaceWith(card);
        rooms.delete(card);
      } else if (!near && !rooms.has(card)) {
        const room = document.createElement('div');
        room.style.height = at.height + 'px';
        card.replaceWith(room);
        rooms.set(card, room);
      }
    }
  }

  async function loadMore() {
    const button = document.querySelector('[data-testid=load-more]');
    if (loading || !button || quirks.has('STUCK_LIST')) return;
    loading = true;
    const fresh = await sim.page(list.dataset.pager + '&start=' + cards.length);
    const more = [...fresh.querySelectorAll('[data-card]')];
    list.append(...more);
    cards.push(...more);
    if (!fresh.querySelector('[data-has-more]')) button.remove();
    loading = false;
    window_();
  }

  function askToWithdraw(control) {
    const dialog = document.getElementById('withdraw-dialog').content.firstElementChild.cloneNode(true);
    const confirm = dialog.querySelector('[data-confirm]');
    if (control.dataset.confirmLabel) confirm.setAttribute('aria-label', control.dataset.confirmLabel);
    document.body.append(dialog);
    if (dialog.showModal) dialog.showModal();
    dialog.querySelector('[data-cancel]').addEventListener('click', () => dialog.remove());
    confirm.addEventListener('click', async () => {
      confirm.disabled = true;
      const answer = await sim.withdraw(control.dataset.member);
      const card = control.closest('[data-card]');
      if (answer.ok) {
        card.remove();
        cards = cards.filter(it => it !== card);
      }
      dialog.remove();
    });
  }

  document.addEventListener('click', event => {
    const target = event.target.closest('button');
    if (target?.dataset.testid === 'load-more') loadMore();
    if (target?.dataset.member && target.closest('[data-card]')) askToWithdraw(target);
  });
  (workspace || document).addEventListener('scroll', () => {
    window_();
    if (box.scrollTop + box.clientHeight > box.scrollHeight - 120) loadMore();
  });
  window_();
})();

// Sales Navigator: rows that fill as they come into view, paging in place, the actions menu and the connect modal.
'use strict';
(() => {
  // --- rows are placeholders until they are near the viewport of the container
  const quirks = new Set((document.querySelector('[data-page-quirks]')?.dataset.pageQuirks || '').split(' '));
  const filled = new WeakMap();
  function fillRows() {
    const container = document.getElementById('search-results-container');
    if (!container) return;
    const view = container.getBoundingClientRect();
    container.querySelectorAll('[data-row]').forEach(row => {
      const at = row.getBoundingClientRect();
      const near = at.top < view.bottom + 150 && at.bottom > view.top - 150;
      const template = row.querySelector(':scope > template');
      if (template && (near || at.top < view.top)) {
        row.replaceChildren(template.content);
      } else if (quirks.has('VIRTUAL_ROWS') && near && filled.has(row)) {
        row.replaceChildren(...filled.get(row));
        filled.delete(row);
        row.style.height = '';
      } else if (quirks.has('VIRTUAL_ROWS') && !near && !template && !filled.has(row)) {
        row.style.height = at.height + 'px';
        filled.set(row, [...row.childNodes]);
        row.replaceChildren();
      }
    });
  }
  function watch() {
    const container = document.getElementById('search-results-container');
    container?.addEventListener('scroll', fillRows);
    fillRows();
  }

  // --- paging changes the address and the rows, not the page
  async function go(page) {
    const url = new URL(location.href);
    const now = Number(url.searchParams.get('page') || 1);
    const wanted = page === 'next' ? now + 1 : page === 'previous' ? now - 1 : Number(page);
    if (wanted === 1) url.searchParams.delete('page'); else url.searchParams.set('page', wanted);
    history.pushState({}, '', url);
    await show(url);
  }
  async function show(url) {
    const fresh = await sim.page(url);
    const container = document.getElementById('search-results-container');
    container.replaceChildren(...fresh.getElementById('search-results-container').childNodes);
    container.scrollTop = 0;
    fillRows();
  }
  addEventListener('popstate', () => show(location.href));

  // --- the actions menu, in its own outlet
  const menu = document.getElementById('hue-web-menu-outlet');
  function closeMenu() {
    menu.replaceChildren();
    document.querySelectorAll('[aria-expanded=true]').forEach(it => it.setAttribute('aria-expanded', 'false'));
  }
  async function openMenu(trigger) {
    const isOpen = trigger.getAttribute('aria-expanded') === 'true';
    closeMenu();
    if (isOpen) return;
    trigger.setAttribute('aria-expanded', 'true');
    const fragment = await sim.page('/sales-api/fragments/menu/' + trigger.dataset.lead);
    menu.replaceChildren(...fragment.body.childNodes);
    const list = menu.firstElementChild;
    list.id = 'hue-menu-ember42';
    const box = trigger.getBoundingClientRect();
    Object.assign(list.style, {top: box.bottom + 4 + 'px', left: Math.max(8, box.right - 240) + 'px'});
  }

  // --- the connect modal
  const modal = document.getElementById('hue-web-modal-outlet');
  async function openConnect(key) {
    closeMenu();
    const fragment = await sim.page('/sales-api/fragments/connect/' + key);
    modal.replaceChildren(...fragment.body.childNodes);
    modal.querySelector('textarea').focus();
  }
  async function send(button) {
    button.disabled = true;
    const dialog = button.closest('[role=dialog]');
    const email = dialog.querySelector('#connect-cta-form__email');
    const answer = await sim.post('/sales-api/salesApiConnection?action=connectV2', {
      invitee: {inviteeUnion: {memberProfile: 'urn:li:fsd_profile:' + dialog.dataset.member}},
      customMessage: dialog.querySelector('textarea').value,
      email: email ? email.value : '',
    });
    modal.replaceChildren();
    sim.toast(document, answer.ok ? 'success' : 'error',
      answer.ok ? 'Invitation sent to ' + dialog.dataset.name : 'Invitation to ' + dialog.dataset.name + ' was not sent.');
  }

  async function openPanel(link) {
    const key = new URL(link.href).pathname.split('/').pop();
    const panel = document.getElementById('lead-side-panel');
    const fragment = await sim.page('/sales-api/fragments/panel/' + key);
    panel.replaceChildren(...fragment.body.childNodes);
    panel.hidden = false;
  }

  document.addEventListener('input', event => {
    if (event.target.id === 'connect-cta-form__email') {
      modal.querySelector('.connect-cta-form__send').disabled =
        !event.target.value || !event.target.checkValidity();
    }
  });
  document.addEventListener('click', event => {
    const target = event.target.closest('a, button');
    if (!target) return;
    if (target.hasAttribute('data-stay')) target.closest('[data-app-prompt]').remove();
    else if (target.dataset.page) go(target.dataset.page);
    else if (target.dataset.connect) openConnect(target.dataset.connect);
    else if (target.dataset.lead) openMenu(target);
    else if (target.matches('.connect-cta-form__send')) send(target);
    else if (target.matches('.connect-cta-form__cancel, [data-test-modal-close-btn]')) modal.replaceChildren();
    else if (target.hasAttribute('data-close-panel')) document.getElementById('lead-side-panel').hidden = true;
    else if ((target.dataset.controlName || '').startsWith('view_lead_panel_via_search')) {
      event.preventDefault();
      openPanel(target);
    }
  });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') { closeMenu(); modal.replaceChildren(); } });
  watch();
})();

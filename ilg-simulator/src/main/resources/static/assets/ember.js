// Behaviour of a profile of the two older builds: dropdown, dialogs in the light DOM.
'use strict';
(() => {
  const page = document.querySelector('[data-vanity]');
  if (!page) return;
  const withdrawal = document.querySelector('[data-withdraw]');
  const fresh = async () => {
    const read = await sim.page('/flagship-web/in/' + page.dataset.vanity + '/topcard');
    const row = read.querySelector('[data-row]');
    if (row) document.querySelector('[data-row]').replaceWith(row);
  };
  const close = () => document.querySelectorAll('.artdeco-dropdown__content--is-open').forEach(content => {
    content.classList.remove('artdeco-dropdown__content--is-open');
    content.setAttribute('aria-hidden', 'true');
    content.previousElementSibling.setAttribute('aria-expanded', 'false');
  });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
  document.addEventListener('click', event => {
    const target = event.target.closest('a, button, [role=button]');
    if (!target) return;
    const href = target.getAttribute('href') || '';
    if (target.matches('[data-more]')) {
      const isOpen = target.getAttribute('aria-expanded') === 'true';
      close();
      if (!isOpen) {
        target.nextElementSibling.classList.add('artdeco-dropdown__content--is-open');
        target.nextElementSibling.setAttribute('aria-hidden', 'false');
        target.setAttribute('aria-expanded', 'true');
      }
    } else if (target.dataset.invite) {
      close();
      interop.openInvite('/preload/custom-invite/?vanityName=' + target.dataset.invite, fresh);
    } else if (href.includes('interop=msgOverlay')) {
      event.preventDefault();
      interop.openMessage(href);
    } else if (target.matches('[data-pending]')) {
      withdrawal.hidden = page.dataset.pageQuirks.split(' ').includes('PENDING_IDLE');
    } else if (target.matches('[data-withdraw] [data-cancel]')) {
      withdrawal.hidden = true;
    } else if (target.matches('[data-withdraw] [data-confirm]')) {
      sim.withdraw(target.dataset.confirm).then(() => { withdrawal.hidden = true; return fresh(); });
    } else if (target.dataset.accept) {
      sim.accept(target.dataset.accept).then(fresh);
    }
  });
})();

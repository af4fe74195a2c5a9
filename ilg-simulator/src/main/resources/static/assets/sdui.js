// Behaviour of the 2026 pages: menus, lazy sections and lists, dialogs, and the way into the interop features.
'use strict';
(() => {
  const workspace = document.getElementById('workspace');
  const quirks = new Set((document.querySelector('[data-page-quirks]')?.dataset.pageQuirks || '').split(' '));

  document.addEventListener('click', event => {
    const target = event.target.closest('a, button, [role=menuitem]');
    if (!target) return;
    if (target.dataset.go) location.href = target.dataset.go;
    const href = target.getAttribute('href') || '';
    if (href.includes('/preload/custom-invite/') || href.includes('/preload/member-circle/')) {
      event.preventDefault();
      closeMenu();
      interop.openInvite(href.replace('/member-circle/?member=', '/custom-invite/?vanityName='), refresh);
    } else if (href.includes('interop=msgOverlay')) {
      event.preventDefault();
      interop.openMessage(href);
    } else if (target.matches('[data-pending]')) {
      event.preventDefault();
      if (!quirks.has('PENDING_IDLE')) document.querySelector('dialog[data-withdraw]').showModal();
    } else if (target.matches('[data-more]')) {
      toggleMenu(target);
    } else if (target.dataset.accept) {
      sim.accept(target.dataset.accept).then(refresh);
    }
  });

  // --- the More menu, a portal at the end of the body
  function closeMenu() {
    document.querySelectorAll('[data-floating-ui-portal]').forEach(portal => portal.remove());
    document.querySelectorAll('span[aria-owns]').forEach(owner => owner.remove());
    document.querySelectorAll('button[aria-expanded=true]').forEach(b => b.setAttribute('aria-expanded', 'false'));
    document.getElementById('root').removeAttribute('data-floating-ui-inert');
  }
  function toggleMenu(button) {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    closeMenu();
    const menu = document.getElementById('more-menu');
    if (isOpen || !menu) return;
    const portal = document.createElement('div');
    portal.id = '_r_' + Math.floor(performance.now()) + '_';
    portal.setAttribute('data-floating-ui-portal', '');
    portal.append(menu.content.cloneNode(true));
    document.body.append(portal);
    const popover = portal.querySelector('[popover]');
    popover.showPopover();
    const box = button.getBoundingClientRect();
    Object.assign(popover.style, {left: box.left + 'px', top: box.bottom + 4 + 'px'});
    const owner = document.createElement('span');
    owner.setAttribute('aria-owns', portal.id);
    button.after(owner);
    button.setAttribute('aria-expanded', 'true');
    document.getElementById('root').setAttribute('data-floating-ui-inert', '');
  }
  document.addEventListener('keydown', event => { if (event.key === 'Escape') closeMenu(); });

  // --- the profile: what changed is read again from the server
  async function refresh() {
    const screen = document.querySelector('[data-vanity]');
    if (!screen) return;
    const fresh = await sim.page('/flagship-web/in/' + screen.dataset.vanity + '/topcard');
    const rows = fresh.querySelectorAll('._r0w00001');
    document.querySelectorAll('._r0w00001').forEach((row, i) => row.replaceWith(rows[i]));
    document.getElementById('more-menu').replaceWith(fresh.getElementById('more-menu'));
  }
  const withdrawal = document.querySelector('dialog[data-withdraw]');
  if (withdrawal) {
    withdrawal.querySelector('[data-cancel]').addEventListener('click', () => withdrawal.close());
    withdrawal.querySelector('[data-confirm]').addEventListener('click', async event => {
      await sim.withdraw(event.currentTarget.dataset.confirm);
      withdrawal.close();
      refresh();
    });
  }

  // --- scrolling: #workspace scrolls, the body does not
  function fillShells() {
    document.querySelectorAll('._sh3ll001').forEach(shell => {
      const template = shell.querySelector(':scope > template');
      if (template && shell.getBoundingClientRect().top < innerHeight + 200) {
        shell.replaceChildren(template.content.cloneNode(true));
      }
    });
  }
  workspace?.addEventListener('scroll', () => {
    document.querySelector('[role=toolbar]')?.classList.toggle('_sh0wn001', workspace.scrollTop > 250);
    fillShells();
  });
})();

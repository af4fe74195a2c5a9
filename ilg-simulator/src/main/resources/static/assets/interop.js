// The old Ember features on new pages: the invite modal and the message overlay, in the open shadow root of the
// outlet when a click opens them, in the light DOM when their own route is opened.
'use strict';
const interop = (() => {
  const INSIDE = '<div id="artdeco-modal-outlet"></div><div id="msg-overlay"></div>' +
    '<div id="artdeco-toasts"><section class="artdeco-toasts"><ul class="artdeco-toasts_toasts"></ul></section></div>';
  const quirksOf = el => new Set((el?.dataset.quirks || '').split(' '));
  const pageQuirks = () => new Set((document.querySelector('[data-page-quirks]')?.dataset.pageQuirks || '').split(' '));

  function outlet() {
    const host = document.getElementById('interop-outlet');
    if (!host) return document;
    if (pageQuirks().has('LIGHT_DOM')) {
      if (!document.getElementById('artdeco-modal-outlet')) {
        document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="/assets/artdeco.css">');
        document.body.insertAdjacentHTML('beforeend', INSIDE);
      }
      return document;
    }
    if (!host.shadowRoot) {
      const fill = root => { root.innerHTML = '<link rel="stylesheet" href="/assets/artdeco.css">' + INSIDE; };
      fill(host.attachShadow({mode: 'open'}));
      if (pageQuirks().has('FOREIGN_DIALOGS')) {
        // Seen in August 2026: one root deeper than the other dialogs.
        const deep = document.createElement('div');
        host.shadowRoot.append(deep);
        fill(deep.attachShadow({mode: 'open'}));
        host.deepest = deep.shadowRoot;
      }
    }
    return host.deepest || host.shadowRoot;
  }

  // Dialogs that are not the one that a click opened: empty shells, and one that sells something else.
  function standAround() {
    const shell = '<div class="artdeco-modal" role="dialog"></div>';
    document.body.insertAdjacentHTML('beforeend', '<div data-foreign>' + shell.repeat(4)
      + '<dialog open style="position:fixed;left:8px;bottom:8px;margin:0"><h2>Newsletter</h2>'
      + '<p>Hear of Premium first.</p><input type="email" aria-label="Email"><a href="/premium/products/">Premium</a>'
      + '<button type="button" aria-label="Dismiss">Dismiss</button></dialog></div>');
  }
  if (pageQuirks().has('FOREIGN_DIALOGS')) standAround();

  function bindModal(root, done) {
    const dialog = root.querySelector('.send-invite');
    if (!dialog) return;
    const words = dialog.dataset;
    const quirks = quirksOf(dialog);
    const container = dialog.closest('[data-test-modal-container]');
    const step = dialog.querySelector('.artdeco-modal__step');
    const firstStep = step.innerHTML;
    const close = () => container.remove();
    const instead = name => {
      dialog.replaceWith(container.querySelector('template[' + name + ']').content.cloneNode(true));
    };
    if (quirks.has('WEEKLY_LIMIT_FIRST')) instead('data-limit');
    const header = dialog.querySelector('h2');
    const title = header.textContent;
    if (quirks.has('HOW_KNOWN') && step.querySelector('[data-add-note]')) {
      step.replaceChildren(dialog.querySelector('template[data-how]').content.cloneNode(true));
      header.textContent = step.querySelector('p').textContent;
    }
    const toast = (kind, before, after) => sim.toast(root, kind, before + words.name + after);
    const failed = more => toast('error', words.failedBefore, words.failedAfter + more);
    function sent() {
      if (quirks.has('NEAR_LIMIT')) {
        instead('data-near-limit');
      } else {
        close();
      }
      if (!quirks.has('SILENT')) toast('success', words.sentBefore, words.sentAfter);
      if (!quirks.has('LATE_PENDING')) done();
    }
    async function send(button, note, email) {
      button.disabled = true;
      const answer = await sim.invite(dialog.dataset.member, note, email);
      if (answer.ok) {
        sent();
      } else if (answer.body.code === 'FUSE_LIMIT_REACHED' && !quirks.has('WEEKLY_LIMIT_TOAST')) {
        instead('data-limit');
      } else if (answer.body.code === 'FUSE_LIMIT_REACHED') {
        close();
        sim.toast(root, 'error', words.limitToast);
      } else if (answer.body.code === 'CUSTOM_INVITE_LIMIT_REACHED') {
        instead('data-upsell');
      } else {
        close();
        failed(answer.body.code === 'CANT_RESEND_YET' ? words.cooldown : '');
      }
    }
    container.addEventListener('input', event => {
      const primary = step.querySelector('.artdeco-button--primary');
      if (event.target.id === 'custom-message') {
        primary.disabled = event.target.value.trim() === '';
        step.querySelector('.connect-button-send-invite__count').textContent =
          event.target.value.length + '/' + event.target.maxLength;
      } else if (event.target.id === 'email') {
        primary.disabled = !event.target.value || !event.target.checkValidity();
      }
    });
    container.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (!button) return;
      if (button.hasAttribute('data-test-modal-close-btn')) close();
      if (button.matches('.artdeco-pill')) {
        button.setAttribute('aria-pressed', 'true');
        step.querySelector('[data-known]').disabled = false;
      }
      if (button.hasAttribute('data-known')) {
        header.textContent = title;
        step.innerHTML = firstStep;
      }
      if (button.hasAttribute('data-add-note') && quirks.has('UPSELL_BEFORE')) {
        instead('data-upsell');
      } else if (button.hasAttribute('data-add-note')) {
        step.replaceChildren(dialog.querySelector('template[data-note]').content.cloneNode(true));
        step.querySelector('#custom-message').focus();
      }
      if (button.hasAttribute('data-cancel')) step.innerHTML = firstStep;
      if (button.hasAttribute('data-send-plain')) send(button, '', '');
      if (button.hasAttribute('data-send-note')) send(button, step.querySelector('#custom-message').value, '');
      if (button.hasAttribute('data-send-email')) send(button, '', step.querySelector('#email').value);
    });
  }

  async function openInvite(href, done) {
    const vanityName = new URL(href, location.href).searchParams.get('vanityName');
    const fragment = await sim.page('/preload/custom-invite/modal?vanityName=' + encodeURIComponent(vanityName));
    const root = outlet();
    const direct = fragment.querySelector('[data-direct]');
    if (direct) {
      const {name, sentBefore, sentAfter, failedBefore, failedAfter, limitToast, member} = direct.dataset;
      const answer = await sim.invite(member, '', '');
      if (answer.ok) sim.toast(root, 'success', sentBefore + name + sentAfter);
      else sim.toast(root, 'error', answer.status === 429 ? limitToast : failedBefore + name + failedAfter);
      done();
      return;
    }
    root.getElementById('artdeco-modal-outlet').replaceChildren(...fragment.body.childNodes);
    bindModal(root, done);
  }

  async function openMessage(href) {
    const recipient = new URL(href, location.href).searchParams.get('recipient');
    if (!recipient) return;
    const fragment = await sim.page('/messaging/overlay?recipient=' + encodeURIComponent(recipient));
    const root = outlet();
    const overlay = root.getElementById('msg-overlay');
    overlay.querySelectorAll('form[data-recipient="' + recipient + '"]').forEach(form => form.closest('aside').remove());
    overlay.append(...fragment.body.childNodes);
    overlay.querySelectorAll('[data-close-bubble]').forEach(button =>
      button.addEventListener('click', () => button.closest('aside').remove()));
    composer.bind(root);
  }

  // Bubbles persist across pages.
  const stray = document.querySelector('[data-stray]')?.dataset.stray;
  if (stray && pageQuirks().has('STRAY_BUBBLE')) openMessage('?recipient=' + stray);
  if (document.querySelector('[data-compose]')) openMessage(location.href);

  return {outlet, bindModal, openInvite, openMessage};
})();

// The old Ember features on new pages: the invite modal and the message overlay, in the open shadow root of the
// outlet when a click opens them, in the light DOM when their own route is opened.
'use strict';
const interop = (() => {
  function outlet() {
    const host = document.getElementById('interop-outlet');
    if (!host) return document;
    if (!host.shadowRoot) {
      host.attachShadow({mode: 'open'}).innerHTML =
        '<link rel="stylesheet" href="/assets/artdeco.css"><div id="artdeco-modal-outlet"></div>' +
        '<div id="msg-overlay"></div>' +
        '<div id="artdeco-toasts"><section class="artdeco-toasts"><ul class="artdeco-toasts_toasts"></ul></section></div>';
    }
    return host.shadowRoot;
  }

  function bindModal(root, done) {
    const dialog = root.querySelector('.send-invite');
    if (!dialog) return;
    const step = dialog.querySelector('.artdeco-modal__step');
    const firstStep = step.innerHTML;
    const close = () => dialog.closest('[data-test-modal-container]').remove();
    async function send(button, note, email) {
      button.disabled = true;
      const answer = await sim.invite(dialog.dataset.member, note, email);
      close();
      if (answer.ok) {
        sim.toast(root, 'success', 'Your invitation to ' + dialog.dataset.name + ' was sent.');
        done();
      } else if (answer.body.code === 'CANT_RESEND_YET') {
        sim.toast(root, 'error', 'Your invitation to ' + dialog.dataset.name
          + ' was not sent. You can resend an invitation 3 weeks after withdrawing.');
      } else {
        sim.toast(root, 'error', 'Your invitation to ' + dialog.dataset.name + ' was not sent.');
      }
    }
    dialog.addEventListener('input', event => {
      const primary = step.querySelector('.artdeco-button--primary');
      if (event.target.id === 'custom-message') {
        primary.disabled = event.target.value.trim() === '';
        step.querySelector('.connect-button-send-invite__count').textContent =
          event.target.value.length + '/' + event.target.maxLength;
      } else if (event.target.id === 'email') {
        primary.disabled = !event.target.value || !event.target.checkValidity();
      }
    });
    dialog.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (!button) return;
      if (button.hasAttribute('data-test-modal-close-btn')) close();
      if (button.hasAttribute('data-add-note')) {
        step.replaceChildren(dialog.querySelector('template').content.cloneNode(true));
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
      const answer = await sim.invite(direct.dataset.member, '', '');
      sim.toast(root, answer.ok ? 'success' : 'error', 'Your invitation to ' + direct.dataset.name + (answer.ok ? ' was sent.' : ' was not sent.'));
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
    root.getElementById('msg-overlay').replaceChildren(...fragment.body.childNodes);
    root.querySelectorAll('[data-close-bubble]').forEach(button =>
      button.addEventListener('click', () => root.getElementById('msg-overlay').replaceChildren()));
    composer.bind(root);
  }

  return {outlet, bindModal, openInvite, openMessage};
})();

// A composer: Send wakes up on a real input event, and the message shows when the server has it.
'use strict';
const composer = (() => {
  // Not innerText: it counts an empty line, which is a block around a line break, twice.
  function textOf(box) {
    let text = '';
    let started = false;
    const walk = parent => parent.childNodes.forEach(node => {
      if (node.nodeType === Node.TEXT_NODE) {
        text += node.data;
        started = true;
      } else if (node.nodeName === 'BR') {
        if (node !== parent.lastChild) text += '\n';
        started = true;
      } else {
        if (started && /^(DIV|P)$/.test(node.nodeName)) text += '\n';
        started = true;
        walk(node);
      }
    });
    walk(box);
    return text.replace(/\u00a0/g, ' ').replace(/\r/g, '').replace(/\n+$/, '');
  }
  function append(form, item) {
    const list = form.closest('.msg-thread, .msg-overlay-conversation-bubble').querySelector('.msg-s-message-list-content');
    list.append(item);
    list.parentElement.scrollTop = list.parentElement.scrollHeight;
  }
  async function send(form) {
    const box = form.querySelector('.msg-form__contenteditable');
    const button = form.querySelector('.msg-form__send-button');
    button.disabled = true;
    const answer = await sim.post('/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage', {
      message: {body: {text: textOf(box)}},
      hostRecipientUrns: ['urn:li:fsd_profile:' + form.dataset.recipient],
    });
    if (!answer.ok) {
      form.querySelector('.msg-form__error').textContent = form.dataset.failed;
      form.querySelector('.msg-form__error').hidden = false;
      button.disabled = false;
      return;
    }
    const item = form.querySelector('template').content.cloneNode(true);
    item.querySelector('[data-event-urn]').dataset.eventUrn = answer.body.value.entityUrn;
    item.querySelector('.msg-s-event-listitem__body').textContent = textOf(box);
    item.querySelector('.msg-s-message-group__timestamp').textContent = answer.body.value.shownAt;
    item.querySelector('.visually-hidden').textContent =
      form.dataset.me + ' ' + form.dataset.sentAt + ' ' + answer.body.value.shownAt;
    append(form, item);
    box.innerHTML = '';
    form.dispatchEvent(new CustomEvent('sent', {bubbles: true, detail: answer.body.value}));
  }
  // Older messages come when the beginning of what is shown comes into view.
  function lengthen(root) {
    root.querySelectorAll('[data-older]').forEach(loader => {
      if (loader.dataset.watched || 'stuck' in loader.dataset) return;
      loader.dataset.watched = 'true';
      new IntersectionObserver(async (seen, observer) => {
        if (!seen.some(it => it.isIntersecting)) return;
        observer.disconnect();
        const list = loader.parentElement;
        const have = list.querySelectorAll('[data-event-urn]').length;
        const fragment = await sim.page('/messaging/overlay?recipient=' + loader.dataset.older + '&count=' + (have + 3));
        list.replaceChildren(...fragment.querySelector('.msg-s-message-list-content').childNodes);
        lengthen(root);
      }).observe(loader);
    });
  }
  function bind(root) {
    lengthen(root);
    root.querySelectorAll('.msg-s-message-list').forEach(list => { list.scrollTop = list.scrollHeight; });
    root.querySelectorAll('form.msg-form').forEach(form => {
      if (form.dataset.bound) return;
      form.dataset.bound = 'true';
      const box = form.querySelector('.msg-form__contenteditable');
      const button = form.querySelector('.msg-form__send-button');
      const coach = form.querySelector('.msg-form__hovercard');
      let explains = 'coach' in form.dataset;
      const wake = () => { button.disabled = explains || textOf(box).trim() === ''; };
      const close = () => {
        if (!explains || coach.hidden) return;
        explains = false;
        coach.hidden = true;
        wake();
      };
      box.addEventListener('input', () => {
        coach.hidden = !explains;
        wake();
      });
      form.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
      form.querySelector('.msg-form__send-toggle').addEventListener('click', close);
      form.addEventListener('submit', event => { event.preventDefault(); send(form); });
    });
  }
  return {bind};
})();

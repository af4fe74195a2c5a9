// Every dialog and toast that stands open, in the page and in its open shadow roots; nothing here decides whose they are.
() => {
  const DIALOGS = '[role=dialog], [role=alertdialog], dialog[open], .artdeco-modal, .ip-fuse-limit-alert';
  const BESIDE = '.msg-overlay-container, .msg-overlay-conversation-bubble, .vjs-modal-dialog';
  const TOASTS = '[data-test-artdeco-toast-item-type], .artdeco-toast-item, .artdeco-toast--error, .artdeco-toast--success';
  const words = el => el ? el.textContent.replace(/\s+/g, ' ').trim() : '';
  const roots = root => [root, ...[...root.querySelectorAll('*')].filter(el => el.shadowRoot).flatMap(el => roots(el.shadowRoot))];
  const shown = el => {
    const box = el.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && el.checkVisibility({visibilityProperty: true, opacityProperty: true});
  };
  const all = (el, css) => [...el.querySelectorAll(css)].filter(shown);
  const has = (el, css) => el.matches(css) || el.querySelector(css) !== null;
  const within = roots(document);
  const dialogs = within.flatMap(root => all(root, DIALOGS)).filter(el => !el.closest(BESIDE) && !el.parentElement?.closest(DIALOGS));
  const toasts = within.flatMap(root => all(root, TOASTS)).filter(el => !el.parentElement?.closest(TOASTS));
  return JSON.stringify({
    dialogs: dialogs.map(el => ({
      heading: words(el.querySelector('h1, h2, h3')),
      text: words(el),
      invite: has(el, '.send-invite') || has(el, '#send-invite-modal'),
      limit: has(el, '[class*=fuse-limit-alert], [id*=fuse-limit-alert]'),
      email: all(el, 'input[type=email]').length > 0,
      premium: all(el, "a[href*='/premium/']").length > 0,
      field: all(el, 'textarea').length > 0,
      buttons: all(el, 'button, [role=button]').map(words)})),
    toasts: toasts.map(el => ({
      error: el.getAttribute('data-test-artdeco-toast-item-type') === 'error' || has(el, '.artdeco-toast--error'),
      text: words(el)}))});
}

// Which form asks whom to sign in, and what stands over it.
() => {
  const words = el => el ? el.textContent.replace(/\s+/g, ' ').trim() : '';
  const shown = css => [...document.querySelectorAll(css)].some(el => el.checkVisibility({visibilityProperty: true}) && el.type !== 'hidden');
  const email = shown('input[autocomplete~=username], #username, input[name=session_key]');
  const password = shown('input[type=password]');
  const chooser = shown('#rememberme-div');
  const classic = shown('.login__form, #username, #password');
  const error = [...document.querySelectorAll('#error-for-username, #error-for-password, div.form__label--error, div[role=alert]')]
    .filter(el => el.checkVisibility()).map(words).find(text => text !== '');
  return JSON.stringify({
    form: chooser && !password ? 'ACCOUNT_CHOOSER' : !password ? 'UNKNOWN' : !email ? 'PASSWORD_ONLY' : classic ? 'CLASSIC' : 'REACT',
    email, password, error: error || null,
    cookieBanner: shown('.artdeco-global-alert, artdeco-global-alert, [data-test-global-alert]'),
    language: (document.documentElement.lang || '').toLowerCase().split(/[-_]/)[0] || null});
}

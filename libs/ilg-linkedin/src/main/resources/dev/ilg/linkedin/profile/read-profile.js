// Reads a profile in one round trip: the person's own top card, the person's own menu, or the wall in its place.
// Nothing here decides: what the page says goes to Java, with what is needed to tell it from a stranger's.
slug => {
  const BESIDE = 'aside, dialog, [role=dialog], [role=alertdialog], [role=toolbar], footer, nav,'
    + ' [componentkey^=profileAside], [componentkey^=ProfilePostConnectDrawer], .scaffold-layout__aside,'
    + ' .pv-browsemap-section, .pvs-sticky-header-profile-actions, .msg-overlay-container';
  const MENUS = '[role=menu], [popover], .artdeco-dropdown__content, .artdeco-dropdown__content-inner';
  const SILENT = 'script, style, template, noscript, code, .visually-hidden, .a11y-text, .sr-only';
  const CARDS = [
    "main section[componentkey*='profile.card.ref'][componentkey$=Topcard]",
    "[componentkey*='profile.card.ref'][componentkey$=Topcard]",
    'section.pv-top-card, main section[data-member-id]'];
  const all = (root, css) => [...root.querySelectorAll(css)];

  // --- what a person would see
  const hasArea = el => [el, ...all(el, '*')].some(part =>
    [...part.getClientRects()].some(box => box.width > 1 && box.height > 1 && box.right > 0));
  const isClipped = el => {
    for (let at = el.parentElement; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.overflow !== 'visible' && style.display !== 'contents' && style.display !== 'inline') {
        const box = at.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1) return true;
      }
    }
    return false;
  };
  const shown = el => el.checkVisibility({visibilityProperty: true, opacityProperty: true})
    && hasArea(el) && !isClipped(el);
  const words = (el, but) => {
    if (!el) return '';
    const walk = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    let text = '', last = null;
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement;
      if (parent.closest(SILENT) || (but && but.contains(parent))) continue;
      text += (last === parent || last === null ? '' : ' ') + walk.currentNode.data;
      last = parent;
    }
    text = text.replace(/\s+/g, ' ').replace(/ ([,.;])/g, '$1').trim();
    // One copy for the eye and one for the ear, side by side.
    const twice = /^(.+) \1$/.exec(text);
    return twice && all(el, 'span').filter(part => part.textContent.replace(/\s+/g, ' ').trim() === twice[1]).length > 1
      ? twice[1] : text;
  };
  const slugOf = address => {
    const found = /\/in\/([^/?#]+)/.exec(address || '');
    try { return found ? decodeURIComponent(found[1]).normalize('NFC').toLowerCase() : ''; } catch { return found[1]; }
  };
  const wanted = slug.normalize('NFC').toLowerCase();

  // --- the card
  const titled = document.title.replace(/^\(\d+\+?\) /, '').replace(/ \| LinkedIn\s*$/, '').trim();
  const selvesOf = heading => {
    const link = heading.closest('a[href]') || heading.querySelector('a[href]');
    return link && slugOf(link.getAttribute('href')) ? [slugOf(link.getAttribute('href'))] : [];
  };
  const headingOf = card => {
    const headings = all(card, 'h1, h2').filter(el => shown(el) && !el.closest(MENUS) && words(el) !== '');
    return headings.find(el => selvesOf(el).includes(wanted)) || headings.find(el => words(el) === titled) || headings[0];
  };
  const isPersons = card => selvesOf(headingOf(card)).includes(wanted)
    || (card.getAttribute('componentkey') || '').toLowerCase().includes('ref' + wanted);
  const marked = () => {
    for (let rank = 0; rank < CARDS.length; rank++) {
      const cards = all(document, CARDS[rank]).filter(el => !el.parentElement.closest(BESIDE) && shown(el) && headingOf(el));
      const keys = new Set(cards.map(el => el.getAttribute('componentkey') || el.getAttribute('data-member-id')));
      const card = cards.find(isPersons) || (keys.size <= 1 ? cards[0] : null);
      if (card) return {card, rank};
      if (cards.length) return null;
    }
    return null;
  };
  const isProfile = box => box.querySelector("[data-view-name^='profile-'], [data-view-name=edge-creation-connect-action],"
      + " [data-view-name=relationship-building-button], .distance-badge, a[href*='/overlay/contact-info'],"
      + " a[href*='custom-invite/'], a[href*='/edit/intro/'], a[href*='/messaging/compose/'], button[aria-label]") !== null;
  const climbed = heading => {
    const alone = box => all(box, 'h1, h2, h3').every(el => el === heading || !shown(el) || el.closest(BESIDE) || heading.contains(el)
      || el.querySelector('[aria-label]'));
    let box = heading;
    while (box.parentElement && !box.parentElement.matches('main, body, [role=main], #root') && alone(box.parentElement)) {
      box = box.parentElement;
    }
    return box;
  };
  const structural = () => {
    const headings = all(document, 'h1, h2').filter(el => !el.closest(BESIDE) && shown(el) && words(el) !== '');
    const heading = headings.find(el => selvesOf(el).includes(wanted))
      || headings.find(el => titled !== '' && words(el) === titled);
    const card = heading && climbed(heading);
    return card && isProfile(card) ? {card, rank: CARDS.length} : null;
  };

  // --- what may stand in its place; by structure, never by words in the text of a page
  const wall = () => {
    const has = css => document.querySelector(css) !== null;
    const heads = all(document, 'h1, h2').map(el => words(el).replace(/’/g, "'"));
    const pageKey = document.querySelector('meta[name=pageKey]')?.content || '';
    if (has('#captcha-internal, [aria-labelledby=captcha-internal], #captcha-challenge, iframe[title*=aptcha], iframe[src*=captcha], iframe[src*=arkose]')
        || /captcha/i.test(pageKey)
        || heads.some(head => /^(Let's do a quick security check|Sicherheitsüberprüfung)$/i.test(head))) return 'CAPTCHA';
    if (has('#input__email_verification_pin, #input__phone_verification_pin, input[name=pin]')) return 'CHECKPOINT_CODE';
    if (has('[data-test-id=auth-app-approval]')) return 'CHECKPOINT_APP';
    if (heads.some(head => /account is (temporarily )?restricted|restricted your account|Konto .*eingeschränkt/i.test(head))) {
      return 'RESTRICTED';
    }
    if (has("form[action*='/checkpoint/challenge'], input[name=challengeId]") || /checkpoint_ch/.test(pageKey)) return 'CHECKPOINT';
    if (has("input[type=password], input[name=session_password], #rememberme-div, form[action*='login-submit'],"
        + ' .authwall-join-form') || /authwall|_login|consumerLogin/i.test(pageKey)
        || /^(LinkedIn Login|Sign In \||Log In \||Anmelden \||Einloggen \|)/i.test(document.title)) return 'LOGIN';
    if (has('body#error404') || heads.some(head => /^(This page doesn't exist|Diese Seite existiert nicht)/.test(head))) {
      return 'MISSING';
    }
    return '';
  };

  // --- what the card says
  const icon = el => {
    const svg = el.querySelector("svg[id], [data-test-icon], use[href^='#']");
    return svg ? svg.id || svg.getAttribute('data-test-icon') || svg.getAttribute('href').slice(1) : '';
  };
  const control = el => ({
    tag: el.tagName.toLowerCase(),
    href: el.getAttribute('href') || '',
    label: (el.getAttribute('aria-label') || el.querySelector('[aria-label]')?.getAttribute('aria-label') || '').trim(),
    text: words(el),
    icon: icon(el),
    menu: el.hasAttribute('aria-expanded')});
  const controlsOf = card => all(card, 'a, button, [role=button], [role=link]').filter(el =>
    !el.querySelector('a, button') && !el.closest(MENUS) && !card.contains(el.closest(BESIDE))
    && !card.contains(el.closest('[aria-hidden=true], [inert]')) && shown(el));

  const DEGREE = /^[·•\s]*(?:Kontakt )?([123])(?:(?:st|nd|rd)\+?(?: degree connection)?|\.\+?(?: ?Grad(?:es)?)?)$/i;
  const degreesOf = card => all(card, 'p, span, div').filter(el => DEGREE.test(words(el))
      && !all(el, 'p, span, div').some(inner => DEGREE.test(words(inner)))
      && !el.closest('a, button, [role=button]') && !el.closest(MENUS) && !card.contains(el.closest(BESIDE)) && shown(el))
    .map(el => ({degree: Number(DEGREE.exec(words(el))[1]),
      wrapped: card.contains(el.closest('[data-display-contents=true]'))}));

  const contactOf = card => all(card, 'a').find(el => /\/overlay\/contact-info/.test(el.getAttribute('href') || '')
    || /^(Contact info|Kontaktinfo)/.test(words(el)));
  const linesOf = (card, heading) => {
    const contact = contactOf(card), done = new Set(), lines = [];
    const walk = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement;
      if (walk.currentNode.data.trim() === '' || heading.contains(parent) || parent.closest(SILENT)
          || parent.closest('a, button, [role=button], svg') || parent.closest(MENUS)
          || card.contains(parent.closest(BESIDE))) continue;
      let block = parent;
      while (block !== card && /^(inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement;
      if (done.has(block)) continue;
      done.add(block);
      const follows = contact && contact.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (follows && !block.contains(contact)) break;
      // A row of several things in one block: only what this text says.
      const holder = block === card || block.contains(heading) || block.querySelector('button') ? parent : block;
      if (!shown(holder)) continue;
      const line = words(holder, contact);
      if (line !== '' && lines.at(-1) !== line) lines.push(line);
    }
    return lines;
  };
  const COMPANY = /^(?:Current company|Aktuelles Unternehmen|Derzeitiges Unternehmen)(?::\s*(.+?)(?:\.\s*(?:Click|Klicken|Zum|Mit).*)?)?$/;
  const companyOf = card => {
    const el = all(card, '[aria-label]').find(it => COMPANY.test(it.getAttribute('aria-label').trim()));
    return el ? COMPANY.exec(el.getAttribute('aria-label').trim())[1] || words(el) : '';
  };

  // --- the menu, when the page holds it
  const menuOf = card => {
    const inside = all(card, '.artdeco-dropdown__content-inner, [role=menu]').filter(el => !el.closest('.vjs-modal-dialog'));
    const triggers = all(card, 'button[aria-expanded=true]');
    const owned = triggers.map(el => el.nextElementSibling?.getAttribute('aria-owns') || el.getAttribute('aria-controls'))
      .filter(id => id).map(id => document.getElementById(id)).filter(el => el);
    const portals = all(document, '[data-floating-ui-portal], [popover]').filter(el => el.querySelector('[role=menu]'));
    const boxes = inside.length ? inside : owned.length ? owned : triggers.length ? portals : [];
    const items = boxes.flatMap(box => all(box, '[role=menuitem], .artdeco-dropdown__item'));
    return items.length ? [...new Set(items)].map(control) : null;
  };

  // --- what classic pages carry beside what they show
  const recordOf = () => {
    for (const code of all(document, 'code')) {
      if (!code.textContent.includes('publicIdentifier')) continue;
      try {
        const found = (JSON.parse(code.textContent).included || [])
          .find(it => String(it.publicIdentifier).toLowerCase() === wanted && it.entityUrn);
        if (found) return {
          first: found.firstName || '', last: found.lastName || '',
          member: /ACoAA[\w-]+/.exec(found.entityUrn)?.[0] || ''};
      } catch { /* another kind of code */ }
    }
    return {first: '', last: '', member: ''};
  };
  const emailGate = () => {
    const roots = [document, ...all(document, '*').map(el => el.shadowRoot).filter(root => root)];
    const dialog = roots.flatMap(root => all(root, '[role=dialog], dialog[open]')).find(el => shown(el)
      && (el.matches('.send-invite') || el.querySelector('#send-invite-modal, [data-test-send-invite-modal-check-email-link]'))
      && el.querySelector('input[type=email]'));
    return dialog ? words(dialog) : '';
  };
  const generation = () => {
    const has = css => document.querySelector(css) !== null;
    if (has('[data-sdui-screen], [data-sdui-component], [componentkey*="profile.card.ref"]')) return 'SDUI';
    if (has('.pv-top-card, .pv-text-details__left-panel')) return 'CLASSIC';
    if (has("[data-view-name^='profile-'], [data-view-name=edge-creation-connect-action],"
        + ' [data-view-name=relationship-building-button]')) return 'DATA_VIEW_NAME';
    if (has('[componentkey]')) return 'SDUI';
    return has("[id^=ember], [class*='artdeco-'], [class*='pv-']") ? 'CLASSIC' : 'UNKNOWN';
  };

  const byMark = marked();
  const stands = byMark ? '' : wall();
  const {card, rank} = byMark || (stands === '' && structural()) || {card: null, rank: 0};
  const page = {generation: generation(), language: document.documentElement.lang || '', title: titled, wall: stands};
  if (!card) return JSON.stringify(page);
  const heading = headingOf(card);
  const shownName = words(heading);
  page.card = {
    rank,
    key: card.getAttribute('componentkey') || card.getAttribute('data-member-id') || '',
    selves: selvesOf(heading),
    name: titled !== '' && shownName.startsWith(titled) ? titled : shownName,
    lines: linesOf(card, heading),
    degrees: degreesOf(card),
    organisations: all(card, '[role=button]').filter(el => el.tagName === 'DIV' && !el.hasAttribute('aria-label')).map(el => words(el)),
    headline: words(all(card, '.text-body-medium.break-words').find(shown)),
    company: companyOf(card),
    location: words(all(card, '.text-body-small.inline.t-black--light.break-words').find(shown)),
    labels: all(card, 'svg[aria-label]').map(svg => svg.getAttribute('aria-label')),
    controls: controlsOf(card).map(control),
    menu: menuOf(card),
    links: all(card, 'a[href]').map(link => link.getAttribute('href')),
    record: recordOf(),
    emailGate: emailGate()};
  return JSON.stringify(page);
}

// A lead page's own fields, and its menu when it stands open.
() => {
  const words = el => el ? el.textContent.replace(/\s+/g, ' ').trim() : '';
  const shown = el => el.checkVisibility({visibilityProperty: true}) && el.getClientRects().length > 0;
  const header = document.querySelector('[data-sn-view-name=feature-lead-top-card], #profile-card-section')
    || document.querySelector('main') || document.body;
  const name = header.querySelector('h1 [data-anonymize=person-name], h1[data-anonymize=person-name]')
    || header.querySelector('[data-anonymize=person-name]');
  const field = kind => [...header.querySelectorAll('[data-anonymize=' + kind + ']')].filter(shown).map(words)[0] || null;
  const degree = [...header.querySelectorAll('span, li, div')].filter(el => el.children.length === 0 && shown(el)).map(words)
    .map(line => /^[·\s]*([123])(?:st|nd|rd|\.)\+?(?: degree.*| Grad.*)?$/.exec(line)).find(found => found);
  const menu = [...document.querySelectorAll('#hue-web-menu-outlet a, #hue-web-menu-outlet button, [data-popper-placement] [role=menuitem],'
    + ' [data-popper-placement] a, [data-popper-placement] button')];
  return JSON.stringify({
    name: words(name).replace(/ ist erreichbar$/, ''),
    headline: field('headline'), title: field('job-title'), company: field('company-name'), location: field('location'),
    degree: degree ? Number(degree[1]) : null,
    buttons: [...header.querySelectorAll('button, a')].filter(shown).map(words),
    pending: document.querySelector('[data-test-pending-connect]') !== null,
    menu: [...new Set(menu)].map(el => ({text: words(el), href: el.getAttribute('href') || ''}))});
}

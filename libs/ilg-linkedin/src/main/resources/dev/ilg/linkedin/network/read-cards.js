// The people of a list as it stands, without scrolling it: one entry a card, by the link to the profile.
() => {
  const words = el => el.textContent.replace(/\s+/g, ' ').trim();
  const WITHDRAW = /^(Withdraw( invitation sent to .+)?|Zurückziehen|Einladung an .+ zurückziehen)$/;
  const WHEN = /^(Sent|Gesendet|Connected|Verbunden|Vernetzt)\b.*/;
  const cards = new Map();
  for (const link of document.querySelectorAll("main a[href*='/in/']")) {
    const slug = /\/in\/([^/?#]+)/.exec(link.getAttribute('href'));
    if (!slug || link.closest('aside, [role=toolbar], dialog') || !link.checkVisibility()) continue;
    const key = decodeURIComponent(slug[1]);
    const box = link.closest('[role=listitem], li, [data-display-contents], [data-view-name=connections-list] > *') || link.parentElement;
    const card = cards.get(key) || {slug: key, name: '', when: null, canWithdraw: false};
    card.name = card.name || words(link);
    card.when = card.when || [...box.querySelectorAll('p, span, time, div')].map(words).find(line => WHEN.test(line)) || null;
    card.canWithdraw = card.canWithdraw || [...box.querySelectorAll('a, button')]
      .some(el => WITHDRAW.test(el.getAttribute('aria-label') || '') || WITHDRAW.test(words(el)));
    cards.set(key, card);
  }
  const totals = [...document.querySelectorAll('main h1, main h2, main button, main p')].map(el => words(el)
    .match(/^(?:([\d.,]+) (?:connections|Kontakte)|\S+ \(([\d.,]+)\))$/)).filter(found => found);
  return JSON.stringify({
    total: totals.length ? Number((totals[0][1] || totals[0][2]).replace(/[.,]/g, '')) : null,
    cards: [...cards.values()].filter(card => card.name !== '')});
}

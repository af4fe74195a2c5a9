// The cards that the page holds now, and what it says of those to come.
() => {
  const boxes = [...document.querySelectorAll('main, main *')]
    .filter(el => el.scrollHeight > el.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(el).overflowY));
  const box = boxes.sort((a, b) => b.scrollHeight - a.scrollHeight)[0] || document.scrollingElement;
  const links = [...document.querySelectorAll("main a[href*='/in/']")]
    .filter(link => !link.closest('aside')).map(link => link.getAttribute('href'));
  const counts = [...document.querySelectorAll('main h1, main h2, main button')]
    .map(el => el.textContent.match(/^\s*(?:([\d.,]+) (?:connections|Kontakte)|\S+ \(([\d.,]+)\))\s*$/))
    .filter(found => found).map(found => found[1] || found[2]);
  const button = [...document.querySelectorAll('main button')].some(el =>
    /^\s*(Load more|Show more results|Mehr anzeigen|Mehr laden)\s*$/.test(el.textContent));
  const loads = [...document.querySelectorAll('main [role=progressbar], main .artdeco-loader')]
    .some(el => el.checkVisibility());
  const total = counts.length ? Number(counts[0].replace(/[.,]/g, '')) : -1;
  return JSON.stringify({links: [...new Set(links)], total, button, loads, height: box.scrollHeight});
}

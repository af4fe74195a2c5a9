// Moves the largest box of the page to its beginning, to its end, or on by most of a screen; answers whether it is at its end,
// where its button is pressed.
async where => {
  const boxes = [...document.querySelectorAll('main, main *')]
    .filter(el => el.scrollHeight > el.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(el).overflowY));
  const box = boxes.sort((a, b) => b.scrollHeight - a.scrollHeight)[0] || document.scrollingElement;
  const slowly = where.endsWith('slowly');
  box.scrollTop = where.startsWith('top') ? 0
    : slowly ? box.scrollTop + Math.max(200, box.clientHeight * 0.8) : box.scrollHeight;
  // What comes into view is put in at the next frames.
  if (slowly) await new Promise(done => setTimeout(done, 50));
  const end = box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
  if (end) {
    [...document.querySelectorAll('main button')].find(el =>
      /^\s*(Load more|Show more results|Mehr anzeigen|Mehr laden)\s*$/.test(el.textContent))?.click();
  }
  return end;
}

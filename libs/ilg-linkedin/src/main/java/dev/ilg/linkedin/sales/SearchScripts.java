package dev.ilg.linkedin.sales;

/** What is asked of a list within the page, in one round trip each. */
final class SearchScripts {

  static final String ROW_LINK = "a[href*='/sales/lead/'], a[href*='/sales/people/AC']";

  private static final String COMMON =
      """
      const rowsOf = () => {
        for (const css of ['[data-x-search-result=LEAD]', 'tr[data-row-id]',
            '.search-results__result-item']) {
          const rows = [...document.querySelectorAll(css)];
          if (rows.length > 0) return rows;
        }
        // Nothing marks a row: all items of the list that holds a link to a lead.
        const filled = [...document.querySelectorAll('li')]
          .find(row => row.querySelector("a[href*='/sales/lead/']"));
        return filled ? [...filled.parentElement.children] : [];
      };
      const boxOf = row => {
        for (let at = row; at; at = at.parentElement) {
          const flow = getComputedStyle(at).overflowY;
          if ((flow === 'auto' || flow === 'scroll') && at.scrollHeight > at.clientHeight + 1) {
            return at;
          }
        }
        return document.scrollingElement;
      };
      const links = [
        "a[data-control-name=view_lead_panel_via_search_lead_name]",
        ".artdeco-entity-lockup__title a[href*='/sales/lead/']",
        "a[data-lead-search-result^=profile-link]",
        ".result-lockup__name a",
        "a[href*='/sales/lead/']"];
      const linkOf = row => {
        for (let rank = 0; rank < links.length; rank++) {
          const link = [...row.querySelectorAll(links[rank])]
            .find(a => a.textContent.trim() !== '');
          // In a lead list the only link to the lead is the name; that is no drift.
          if (link) return {link, rank: row.matches('tr') ? 0 : rank};
        }
        return null;
      };
      """;

  /** All rows that are filled now, as JSON. */
  static final String READ =
      "() => {"
          + COMMON
          + """
          const text = (row, css) => {
            const found = row.querySelector(css);
            const words = found ? found.textContent.replace(/\\s+/g, ' ').trim() : '';
            return words === '' ? null : words;
          };
          return JSON.stringify(rowsOf().map(row => ({row, found: linkOf(row)}))
            .filter(({found}) => found)
            .map(({row, found}) => ({
              href: found.link.getAttribute('href'),
              name: text(row, '[data-anonymize=person-name]')
                  || found.link.textContent.replace(/\\s+/g, ' ').trim(),
              title: row.matches('tr')
                  ? text(row, '[data-anonymize=job-title]')
                  : text(row, '[data-anonymize=title]'),
              company: text(row, '[data-anonymize=company-name]'),
              location: text(row, '[data-anonymize=location]'),
              degree: text(row, '.artdeco-entity-lockup__degree'),
              rank: found.rank})));
          }
          """;

  /** Whether every row in sight is filled. */
  static final String FILLED =
      "() => {"
          + COMMON
          + """
          const rows = rowsOf();
          if (rows.length === 0) return false;
          const box = boxOf(rows[0]);
          const page = box === document.scrollingElement;
          const top = page ? 0 : box.getBoundingClientRect().top;
          const bottom = page ? innerHeight : box.getBoundingClientRect().bottom;
          return rows.filter(row => {
              const at = row.getBoundingClientRect();
              return at.bottom > top && at.top < bottom;
            }).every(row => linkOf(row));
          }
          """;

  /** Scrolls on by most of a screen; answers "end" when there is nothing below. */
  static final String SCROLL =
      "() => {"
          + COMMON
          + """
          const rows = rowsOf();
          if (rows.length === 0) return 'end';
          const box = boxOf(rows[0]);
          if (box.scrollTop + box.clientHeight >= box.scrollHeight - 2) return 'end';
          box.scrollTop = box.scrollTop + Math.max(200, box.clientHeight * 0.8);
          return 'more';
          }
          """;

  /** How many people the list says there are, -1 where it does not. */
  static final String TOTAL =
      """
      () => {
        const tab = document.querySelector(
          '[data-control-name=view_spotlight_for_type_ALL] .artdeco-spotlight-tab__primary-text');
        const said = /([\\d.,]+)\\s*([KM]?)/.exec(tab ? tab.textContent : '');
        if (!said) return -1;
        const thousands = {K: 1000, M: 1000000}[said[2]];
        return thousands ? Math.round(Number(said[1].replace(',', '.')) * thousands)
          : Number(said[1].replace(/[.,]/g, ''));
      }
      """;

  private SearchScripts() {}
}

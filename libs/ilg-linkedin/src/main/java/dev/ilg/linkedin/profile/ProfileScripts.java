package dev.ilg.linkedin.profile;

/** What is asked of a profile within the page, in one round trip each. */
final class ProfileScripts {

  static final String CARD =
      "main section[componentkey*='profile.card.ref'][componentkey$=Topcard]";
  static final String CARD_ALONE = "[componentkey*='profile.card.ref'][componentkey$=Topcard]";
  static final String CARD_CLASSIC = "section.pv-top-card, main section[data-member-id]";

  private static final String COMMON =
      """
      const seen = el => el.getClientRects().length > 0
          && el.checkVisibility({visibilityProperty: true});
      const words = el => el ? el.textContent.replace(/\\s+/g, ' ').trim() : '';
      const control = el => ({
        tag: el.tagName.toLowerCase(),
        href: el.getAttribute('href') || '',
        label: el.getAttribute('aria-label')
            || el.querySelector('[aria-label]')?.getAttribute('aria-label') || '',
        text: words(el),
        icon: el.querySelector('svg[id]')?.id || '',
        menu: el.hasAttribute('aria-expanded')});
      """;

  /** The top card as JSON; an empty object when there is none. */
  static final String READ_CARD =
      "([first, second, third]) => {"
          + COMMON
          + """
          let rank = 0, card = null;
          for (const css of [first, second, third]) {
            card = [...document.querySelectorAll(css)].find(seen);
            if (card) break;
            rank++;
          }
          if (!card) return '{}';
          const heading = [...card.querySelectorAll('h1, h2')].find(seen);
          const contact = [...card.querySelectorAll("a[href*='/overlay/contact-info'], a")]
              .find(a => (a.getAttribute('href') || '').includes('/overlay/contact-info')
                  || /^(Contact info|Kontaktinfo)/.test(words(a)));
          const above = el => !contact
              || (el.compareDocumentPosition(contact) & Node.DOCUMENT_POSITION_FOLLOWING);
          return JSON.stringify({
            rank,
            key: card.getAttribute('componentkey') || card.getAttribute('data-member-id') || '',
            name: words(heading),
            lines: [...card.querySelectorAll('p, .text-body-medium, .dist-value')]
                .filter(seen).filter(above).map(words).filter(line => line !== ''),
            labels: [...card.querySelectorAll('svg[aria-label]')]
                .map(svg => svg.getAttribute('aria-label')),
            controls: [...card.querySelectorAll('a, button')].filter(seen).map(control)});
          }
          """;

  /** The entries of the open menu as JSON. */
  static final String READ_MENU =
      "() => {"
          + COMMON
          + """
          return JSON.stringify(
            [...document.querySelectorAll('[role=menuitem], .artdeco-dropdown__item')]
              .filter(seen).map(control));
          }
          """;

  /**
   * Scrolls until the experience is filled and answers its first entry as JSON: the lines of the
   * employer, and those of its first position where there are several.
   */
  static final String READ_EXPERIENCE =
      """
      async limit => {
        const words = el => el.textContent.replace(/\\s+/g, ' ').trim();
        const box = document.querySelector('main#workspace') || document.scrollingElement;
        const until = performance.now() + limit;
        const entry = () => document.querySelector(
          "section[componentkey$=ExperienceTopLevelSection] "
            + "[componentkey^='entity-collection-item-']");
        let still = 0, before = -1;
        while (!entry() && performance.now() < until && still < 10) {
          box.scrollTop += Math.max(300, box.clientHeight * 0.9);
          await new Promise(done => setTimeout(done, 20));
          still = box.scrollTop === before ? still + 1 : 0;
          before = box.scrollTop;
        }
        const found = entry();
        if (!found) return '{"lines":[],"position":[]}';
        const position = found.querySelector('ul > li');
        const lines = [...found.querySelectorAll('p')];
        return JSON.stringify({
          lines: lines.filter(p => !position || !p.closest('ul')).map(words),
          position: position ? [...position.querySelectorAll('p')].map(words) : []});
      }
      """;

  private ProfileScripts() {}
}

package dev.ilg.linkedin.profile;

import dev.ilg.linkedin.page.Script;

/** What is asked of a profile within the page, in one round trip each. */
final class ProfileScripts {

  /** The page as {@link RawProfile}; its argument is the slug of the address. */
  static final String READ = Script.of(ProfileScripts.class, "read-profile.js");

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
        const older = () => {
          const section = document.querySelector('main #experience')?.closest('section');
          return section?.querySelector('[data-view-name=profile-component-entity], li');
        };
        const entry = () => document.querySelector(
          "section[componentkey$=ExperienceTopLevelSection] "
            + "[componentkey^='entity-collection-item-']") || older();
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
        const said = [...found.querySelectorAll('p')];
        // Older builds say everything twice, once for the eye.
        const lines = said.length ? said : [...found.querySelectorAll('span[aria-hidden=true]')];
        return JSON.stringify({
          lines: lines.filter(p => !position || !p.closest('ul')).map(words),
          position: position ? lines.filter(p => position.contains(p)).map(words) : []});
      }
      """;

  private ProfileScripts() {}
}

package dev.ilg.linkedin.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One way to find an element within a scope. */
@FunctionalInterface
public interface Rung {

  /** Where the element would be. */
  Locator in(Locator scope);

  /** By CSS, which also looks into open shadow roots. */
  static Rung css(String selector) {
    return scope -> scope.locator(selector);
  }

  /** By role and accessible name. */
  static Rung role(AriaRole role, Pattern name) {
    return scope -> scope.getByRole(role, new Locator.GetByRoleOptions().setName(name));
  }

  /** By role and a word in any known language. */
  static Rung role(AriaRole role, Word word) {
    return role(role, word.whole());
  }

  /** By CSS and text. */
  static Rung text(String selector, Pattern text) {
    return scope -> scope.locator(selector, new Locator.LocatorOptions().setHasText(text));
  }
}

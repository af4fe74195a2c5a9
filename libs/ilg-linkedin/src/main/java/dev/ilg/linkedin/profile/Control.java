package dev.ilg.linkedin.profile;

import dev.ilg.linkedin.page.Word;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A visible link or button as the page holds it; empty where it has no such thing.
 *
 * @param tag {@code a}, {@code button} or {@code div}
 * @param href its target
 * @param label its {@code aria-label}, or that of something within it
 * @param text its text
 * @param icon the id of its icon
 * @param menu whether it opens something ({@code aria-expanded})
 */
record Control(String tag, String href, String label, String text, String icon, boolean menu) {

  boolean leadsTo(String path) {
    return href.contains(path);
  }

  boolean isLabelled(Word word) {
    return word.beginning().matcher(label).find();
  }

  boolean says(Word word) {
    return word.whole().matcher(text).matches();
  }

  boolean isCalled(Word word) {
    return says(word) || word.whole().matcher(label).matches();
  }

  /** The value of a query parameter of the target. */
  Optional<String> parameter(String name) {
    var query = href.indexOf('?');
    if (query < 0) {
      return Optional.empty();
    }
    return Arrays.stream(href.substring(query + 1).split("&"))
        .filter(part -> part.startsWith(name + "="))
        .map(part -> part.substring(name.length() + 1))
        .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
        .findFirst();
  }
}

package dev.ilg.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for words that must not be somewhere, also as they look encoded. */
final class CanaryScan {

  private final Map<String, String> places;

  /**
   * Scans texts.
   *
   * @param places what to look through, by its name
   */
  CanaryScan(Map<String, String> places) {
    this.places = places;
  }

  /** Where each word was found, a line each; the word itself is not repeated. */
  List<String> hits(Set<String> words) {
    var hits = new ArrayList<String>();
    for (var word : words) {
      for (var form : forms(word)) {
        places.forEach(
            (place, text) -> {
              if (text.contains(form)) {
                hits.add(place + " holds " + word.substring(0, 4) + "...");
              }
            });
      }
    }
    return hits;
  }

  private static Set<String> forms(String word) {
    var bytes = word.getBytes(StandardCharsets.UTF_8);
    var base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
    return Set.copyOf(
        List.of(
            word,
            // The last characters depend on what follows.
            base64.substring(0, base64.length() - 2),
            HexFormat.of().formatHex(bytes),
            URLEncoder.encode(word, StandardCharsets.UTF_8)));
  }
}

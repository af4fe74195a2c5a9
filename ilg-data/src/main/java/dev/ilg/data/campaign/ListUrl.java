package dev.ilg.data.campaign;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** The address of a Sales Navigator list, on LinkedIn's origin and nowhere else. */
final class ListUrl {

  private static final List<String> PATHS =
      List.of("/sales/search/people", "/sales/search/saved-searches", "/sales/lists/people/");
  private static final int LONGEST = 4000;

  private ListUrl() {}

  /**
   * Why an address is refused; empty when it is fine. Scheme, host and port must be those of the
   * configured origin, so no other server is ever visited (reliability.md 4, SSRF).
   */
  static Optional<String> refusal(String url, String origin) {
    if (url.length() > LONGEST) {
      return Optional.of("must have at most " + LONGEST + " characters");
    }
    try {
      var asked = new URI(url);
      var allowed = new URI(origin);
      var sameOrigin =
          allowed.getScheme().equals(asked.getScheme())
              && allowed.getHost().equals(asked.getHost())
              && allowed.getPort() == asked.getPort()
              && asked.getRawUserInfo() == null;
      if (!sameOrigin) {
        return Optional.of("must begin with " + origin + "/sales/");
      }
      var path = asked.getPath() == null ? "" : asked.getPath();
      return PATHS.stream().anyMatch(path::startsWith) && !path.contains("..")
          ? Optional.empty()
          : Optional.of(
              "must be a Sales Navigator people search, saved search or lead list, such as "
                  + origin
                  + "/sales/search/people?query=...");
    } catch (URISyntaxException e) {
      return Optional.of("is not an address");
    }
  }
}

package dev.ilg.data.campaign;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** The address of a Sales Navigator list, on LinkedIn and nowhere else. */
final class ListUrl {

  private static final List<String> PATHS =
      List.of("/sales/search/people", "/sales/search/saved-searches", "/sales/lists/people/");
  private static final String LINKEDIN = "https://www.linkedin.com";
  private static final int LONGEST = 4000;

  private ListUrl() {}

  /**
   * Why an address is refused; empty when it is fine. It must be one of LinkedIn or of the
   * configured origin. Workers take path and query from it and visit the configured origin alone,
   * so no other server is ever visited (reliability.md 4, SSRF).
   */
  static Optional<String> refusal(String url, String origin) {
    if (url.length() > LONGEST) {
      return Optional.of("must have at most " + LONGEST + " characters");
    }
    try {
      var asked = new URI(url);
      if (!isOf(LINKEDIN, asked) && !isOf(origin, asked)) {
        return Optional.of("must begin with " + LINKEDIN + "/sales/");
      }
      var path = asked.getPath() == null ? "" : asked.getPath();
      return PATHS.stream().anyMatch(path::startsWith) && !path.contains("..")
          ? Optional.empty()
          : Optional.of(
              "must be a Sales Navigator people search, saved search or lead list, such as "
                  + LINKEDIN
                  + "/sales/search/people?query=...");
    } catch (URISyntaxException e) {
      return Optional.of("is not an address");
    }
  }

  private static boolean isOf(String origin, URI asked) throws URISyntaxException {
    var allowed = new URI(origin);
    return allowed.getScheme().equals(asked.getScheme())
        && allowed.getHost().equals(asked.getHost())
        && allowed.getPort() == asked.getPort()
        && asked.getRawUserInfo() == null;
  }
}

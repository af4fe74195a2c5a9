package dev.ilg.linkedin.probe;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is fetched.
 *
 * @param origin scheme, host and port
 * @param target path and query within it
 */
public record ProbeAddress(String origin, String target) {

  private static final String LINKEDIN = "https://www.linkedin.com";
  private static final Pattern LINKEDIN_HOST = Pattern.compile("([\\w-]+\\.)*linkedin\\.com");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]");

  /**
   * The address of a page.
   *
   * @param url its address on LinkedIn
   * @param origin what takes the place of LinkedIn; null for LinkedIn itself
   */
  public static ProbeAddress of(ProbeKind kind, String url, @Nullable String origin) {
    var page = parsed(url, "the URL");
    var place = origin == null ? ownOrigin(page) : originOf(origin);
    var host = page.getHost().toLowerCase(Locale.ROOT);
    if (!LINKEDIN_HOST.matcher(host).matches() && !place.equals(originOf(page))) {
      throw new BadProbeException("the URL is none of LinkedIn: " + url);
    }
    if (!kind.isAt(page.getPath())) {
      throw new BadProbeException("the URL is no page of the kind " + kind.word() + ": " + url);
    }
    var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
    return new ProbeAddress(place, page.getRawPath() + query);
  }

  private static String ownOrigin(URI page) {
    return LOOPBACK.matcher(page.getHost()).matches() ? originOf(page) : LINKEDIN;
  }

  private static String originOf(String origin) {
    var parsed = parsed(origin, "--origin");
    var path = String.valueOf(parsed.getRawPath());
    if (!(path.isEmpty() || path.equals("/")) || parsed.getRawQuery() != null) {
      throw new BadProbeException("--origin is scheme, host and port alone, not " + origin);
    }
    return originOf(parsed);
  }

  private static String originOf(URI address) {
    var port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + address.getHost() + port;
  }

  private static URI parsed(String text, String what) {
    try {
      var address = new URI(text.strip());
      var scheme = String.valueOf(address.getScheme());
      if (address.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return address;
      }
      throw new BadProbeException(what + " is no http address: " + text);
    } catch (URISyntaxException broken) {
      throw new BadProbeException(what + " is no address: " + text, broken);
    }
  }
}

package dev.ilg.egress.proxy;

import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a browser wants to go. */
final class Target {

  private static final Pattern AUTHORITY =
      Pattern.compile("(?<host>[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:(?<port>\\d{1,5}))?");
  private static final String PLAIN_PORT = "80";

  private Target() {}

  /** The {@code host:port} of a request to a proxy; empty if there is none. */
  static Optional<String> of(HttpRequest request) {
    return request.method().equals(HttpMethod.CONNECT)
        ? hostAndPort(request.uri(), "443")
        : authority(request.uri()).flatMap(authority -> hostAndPort(authority, PLAIN_PORT));
  }

  // Only http is read here: https comes as CONNECT, and the proxy would dial what it parses itself.
  private static Optional<String> authority(String address) {
    try {
      var uri = new URI(pathless(address));
      return "http".equalsIgnoreCase(uri.getScheme()) || "ws".equalsIgnoreCase(uri.getScheme())
          ? Optional.ofNullable(uri.getRawAuthority())
          : Optional.empty();
    } catch (URISyntaxException strange) {
      return Optional.empty();
    }
  }

  // Browsers leave characters in paths and queries that Java's URI refuses.
  private static String pathless(String address) {
    var start = address.indexOf("//") + 2;
    var end = start;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return start < 2 ? address : address.substring(0, end);
  }

  private static Optional<String> hostAndPort(String authority, String ordinaryPort) {
    var matched = AUTHORITY.matcher(authority);
    if (!matched.matches()) {
      return Optional.empty();
    }
    var port = matched.group("port");
    return Optional.of(matched.group("host") + ":" + (port == null ? ordinaryPort : port));
  }
}

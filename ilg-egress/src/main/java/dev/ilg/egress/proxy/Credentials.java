package dev.ilg.egress.proxy;

import dev.ilg.platform.token.EgressPasses;
import dev.ilg.platform.token.EgressPasses.Pass;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the Proxy-Authorization header holds (RFC 7617). */
final class Credentials {

  private static final String BASIC = "Basic ";

  private final EgressPasses passes;

  Credentials(EgressPasses passes) {
    this.passes = passes;
  }

  /** The pass that a header shows; empty if it shows none that we made. */
  Optional<Pass> pass(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    try {
      var bytes = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      var text = new String(bytes, StandardCharsets.UTF_8);
      var colon = text.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : passes.verify(text.substring(0, colon), text.substring(colon + 1));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}

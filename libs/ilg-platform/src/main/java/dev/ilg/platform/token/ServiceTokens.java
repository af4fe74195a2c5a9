package dev.ilg.platform.token;

import java.time.Clock;
import java.time.Duration;

/** The tokens that services show to each other; ilg-data takes most of them. */
public final class ServiceTokens {

  /** Long enough for a request and a clock that is a little off; each request makes its own. */
  private static final Duration LIFETIME = Duration.ofMinutes(1);

  private ServiceTokens() {}

  /**
   * Makes and verifies service tokens.
   *
   * @param secret shared by the services; at least 32 bytes
   * @param wall real time
   */
  public static Tokens verifier(String secret, Clock wall) {
    return verifier(secret, "ilg-data", wall);
  }

  /**
   * Makes and verifies the tokens of another service's door.
   *
   * @param secret shared by the services; at least 32 bytes
   * @param audience the service that is called; one for another is refused
   * @param wall real time
   */
  public static Tokens verifier(String secret, String audience, Clock wall) {
    return new Tokens(secret, new Tokens.Kind("ilg-service", "ilg", audience, LIFETIME), wall);
  }
}

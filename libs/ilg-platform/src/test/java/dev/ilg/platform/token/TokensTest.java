package dev.ilg.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.testing.SettableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final Tokens.Kind SERVICE =
      new Tokens.Kind("ilg-service", "ilg", "ilg-data", Duration.ofMinutes(1));

  private final SettableClock wall = SettableClock.at("2026-11-21T12:00:00Z");
  private final Tokens tokens = new Tokens(SECRET, SERVICE, wall);

  @Test
  void namesTheServiceAndTheUserItActsFor() {
    var token = tokens.make("ilg-api", 7L, "USER");

    assertThat(tokens.verify(token))
        .contains(new Caller("ilg-api", Optional.of(7L), Optional.of("USER")));
  }

  @Test
  void isRefusedOnceItIsOver() {
    var token = tokens.make("ilg-api");

    wall.advance(Duration.ofMinutes(2));

    assertThat(tokens.verify(token)).isEmpty();
  }

  @Test
  void isRefusedForAnotherAudienceTypeOrKey() {
    var token = tokens.make("ilg-api");

    assertThat(verifier(SECRET, "ilg-service", "ilg-api").verify(token)).isEmpty();
    assertThat(verifier(SECRET, "ilg-access", "ilg-data").verify(token)).isEmpty();
    assertThat(verifier(SECRET + "x", "ilg-service", "ilg-data").verify(token)).isEmpty();
    assertThat(tokens.verify(token + "x")).isEmpty();
    assertThat(tokens.verify("")).isEmpty();
  }

  @Test
  void refusesAShortSecret() {
    assertThatThrownBy(() -> new Tokens("short", SERVICE, wall))
        .hasMessageContaining("at least 32 bytes");
  }

  private Tokens verifier(String secret, String type, String audience) {
    return new Tokens(secret, new Tokens.Kind(type, "ilg", audience, Duration.ofMinutes(1)), wall);
  }
}

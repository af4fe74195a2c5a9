package dev.ilg.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.DataProcess;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionIT extends ApiIT {

  @Override
  String accessTime() {
    return "0s";
  }

  @Test
  void anAccessTokenThatIsOverOpensNothing() {
    var token = asSuperAdmin();

    var answer = get(token, "/api/me");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void theRefreshCookieIsOutOfReachOfScripts() {
    var answer =
        post(
            "",
            "/api/session",
            Map.of("email", "super@ilg.example", "password", DataProcess.SUPER_PASSWORD));

    assertThat(answer.raw().headers().firstValue("Set-Cookie").orElse(""))
        .contains("ilg_refresh=", "HttpOnly", "SameSite=Strict", "Path=/api/session", "Secure");
  }

  @Test
  void aWrongPasswordAndAnUnknownEmailLookAlike() {
    var wrong = post("", "/api/session", Map.of("email", "super@ilg.example", "password", "wrong"));
    var unknown =
        post("", "/api/session", Map.of("email", "nobody@ilg.example", "password", "wrong"));

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.body()).isEqualTo(unknown.body());
  }

  @Test
  void withoutACookieThereIsNoSessionToGoOnWith() {
    assertThat(post("", "/api/session/refresh", Map.of()).status()).isEqualTo(401);
  }
}

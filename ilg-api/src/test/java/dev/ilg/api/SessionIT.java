package dev.ilg.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.DataProcess;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionIT extends ApiIT {

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

  @Test
  void aRefreshTokenThatComesBackEndsItsWholeFamily() {
    var stolen = cookie(signInAs("super@ilg.example", DataProcess.SUPER_PASSWORD));
    var next = cookie(refresh(stolen));
    assertThat(next).isNotEmpty().isNotEqualTo(stolen);

    Kept.change(
        data().database(),
        "update refresh_token set used_at = used_at - interval '11 s' where used_at is not null");

    assertThat(refresh(stolen).status()).isEqualTo(401);
    assertThat(refresh(next).status()).isEqualTo(401);
  }

  @Test
  void twoTabsThatRefreshAtOnceBothGoOn() {
    var token = cookie(signInAs("super@ilg.example", DataProcess.SUPER_PASSWORD));

    assertThat(refresh(token).status()).isEqualTo(200);
    assertThat(refresh(token).status()).isEqualTo(200);
  }

  @Test
  void aSessionThatWasSignedOutDoesNotGoOn() {
    var token = cookie(signInAs("super@ilg.example", DataProcess.SUPER_PASSWORD));

    send("", "DELETE", "/api/session", null, Map.of("Cookie", "ilg_refresh=" + token));

    assertThat(refresh(token).status()).isEqualTo(401);
  }

  @Test
  void aNewPasswordEndsAllSessions() {
    makeUser(asSuperAdmin(), "changing@session.example", "ADMIN");
    var signedIn = signInAs("changing@session.example", PASSWORD);
    var access = signedIn.body().path("accessToken").asString();

    var changed =
        put(
            access,
            "/api/me/password",
            Map.of("current", PASSWORD, "replacement", "the new one of mine"));

    assertThat(changed.status()).isEqualTo(204);
    assertThat(refresh(cookie(signedIn)).status()).isEqualTo(401);
    assertThat(signInAs("changing@session.example", PASSWORD).status()).isEqualTo(401);
    assertThat(signInAs("changing@session.example", "the new one of mine").status()).isEqualTo(200);
  }

  @Test
  void whoGuessesAPasswordWaitsAndSoDoesTheRightOne() {
    makeUser(asSuperAdmin(), "guessed@session.example", "ADMIN");
    for (var attempt = 0; attempt < 5; attempt++) {
      assertThat(signInAs("guessed@session.example", "wrong").status()).isEqualTo(401);
    }
    theLastHasFailed(14, "ACCOUNT");
    assertThat(signInAs("guessed@session.example", "wrong").status()).isEqualTo(401);

    var right = signInAs("guessed@session.example", PASSWORD);

    assertThat(right.status()).isEqualTo(429);
    assertThat(right.code()).isEqualTo("TOO_MANY");
    assertThat(right.raw().headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 900L);
    Kept.change(data().database(), "update sign_in_backoff set blocked_until = '-infinity'");
    assertThat(signInAs("guessed@session.example", PASSWORD).status()).isEqualTo(200);
    assertThat(signInAs("guessed@session.example", "wrong").status()).isEqualTo(401);
  }

  @Test
  void anEmailThatNobodyHasWaitsAlike() {
    assertThat(signInAs("nobody.here@session.example", "wrong").status()).isEqualTo(401);
    theLastHasFailed(14, "ACCOUNT");
    assertThat(signInAs("nobody.here@session.example", "wrong").status()).isEqualTo(401);

    assertThat(signInAs("Nobody.Here@session.example", "wrong").status()).isEqualTo(429);
  }

  @Test
  void anAddressThatGuessesWaitsAndNoOther() {
    var guesser = Map.of("X-Forwarded-For", "198.51.100.1, 203.0.113.7");
    assertThat(signInFrom(guesser, "first@session.example").status()).isEqualTo(401);
    theLastHasFailed(70, "ADDRESS");
    assertThat(signInFrom(guesser, "second@session.example").status()).isEqualTo(401);

    assertThat(signInFrom(guesser, "third@session.example").status()).isEqualTo(429);

    // What a client writes into the header itself is not believed.
    var forging = Map.of("X-Forwarded-For", "192.0.2.1, 203.0.113.7");
    assertThat(signInFrom(forging, "fourth@session.example").status()).isEqualTo(429);
    var neighbour = Map.of("X-Forwarded-For", "203.0.113.8");
    assertThat(signInFrom(neighbour, "fifth@session.example").status()).isEqualTo(401);
  }

  @Test
  void aPasswordThatIsEasilyGuessedIsRefused() {
    var admin = asSuperAdmin();
    for (var password : List.of("password1234", "123456789012", "Passw0rd2026!", "tooshort")) {
      var answer =
          post(
              admin,
              "/api/users",
              Map.of(
                  "email", "weak@session.example",
                  "name", "Weak",
                  "company", "",
                  "role", "ADMIN",
                  "password", password));

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.fields()).containsExactly("password");
    }
  }

  private Answer signInAs(String email, String password) {
    return post("", "/api/session", Map.of("email", email, "password", password));
  }

  private Answer signInFrom(Map<String, String> headers, String email) {
    return send("", "POST", "/api/session", Map.of("email", email, "password", "wrong"), headers);
  }

  private Answer refresh(String token) {
    return send("", "POST", "/api/session/refresh", null, Map.of("Cookie", "ilg_refresh=" + token));
  }

  private static String cookie(Answer answer) {
    var cookie = answer.raw().headers().firstValue("Set-Cookie").orElse("");
    return cookie.replaceAll("^ilg_refresh=([^;]*);.*", "$1");
  }

  /** Failing that often takes a hash each time, and short waits would be over on a slow machine. */
  private void theLastHasFailed(int times, String kind) {
    Kept.change(
        data().database(),
        """
        update sign_in_backoff set failures = %d
         where kind = '%s'
           and last_at = (select max(last_at) from sign_in_backoff where kind = '%s')
        """
            .formatted(times, kind, kind));
  }
}

package dev.ilg.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiKeyIT extends ApiIT {

  private String admin;
  private String client;

  @BeforeAll
  void people() {
    admin = anAdmin("keys-admin@ilg.example");
    client = aClientOf(admin, "keys-client@ilg.example");
  }

  @Test
  void aKeyActsForItsUserAndIsShownOnce() {
    var made = make(client, "Our CRM", "WRITE");
    var secret = made.body().path("secret").asString();

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.raw().headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(secret).startsWith("ilg_").hasSize(47);
    assertThat(get(secret, "/api/me").body().path("email").asString())
        .isEqualTo("keys-client@ilg.example");
    assertThat(anAccountOf(secret, "keys-account@ilg.example")).isPositive();
    var listed = get(client, "/api/keys");
    assertThat(listed.raw().body()).doesNotContain(secret).contains("Our CRM");
    var key = listed.body().valueStream().filter(one -> one.path("id").asLong() == keyOf(made));
    assertThat(key.findFirst().orElseThrow().path("lastUsedAt").isString()).isTrue();
  }

  @Test
  void aKeyThatReadsDoesNothingElse() {
    var reader = secret(client, "READ");

    assertThat(get(reader, "/api/campaigns").status()).isEqualTo(200);
    var refused = post(reader, "/api/downloads", Map.of("path", "/api/leads.csv"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("FORBIDDEN");
  }

  @Test
  void noKeyReachesKeysOrItsUsersOwnDoor() {
    var writer = secret(client, "WRITE");

    assertThat(get(writer, "/api/keys").status()).isEqualTo(403);
    assertThat(get(writer, "/api/%6beys").status()).isEqualTo(403);
    assertThat(make(writer, "another", "WRITE").status()).isEqualTo(403);
    assertThat(
            put(
                    writer,
                    "/api/me/password",
                    Map.of("current", PASSWORD, "replacement", "another long password"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void aKeyMayNotDoWhatItsUserMayNot() {
    assertThat(get(secret(client, "WRITE"), "/api/users").status()).isEqualTo(403);
  }

  @Test
  void aRevokedOrMadeUpKeyOpensNothing() {
    var made = make(client, "for a day", "WRITE");
    assertThat(delete(admin, "/api/keys/" + keyOf(made)).status()).isEqualTo(404);

    assertThat(delete(client, "/api/keys/" + keyOf(made)).status()).isEqualTo(204);

    assertThat(get(made.body().path("secret").asString(), "/api/me").status()).isEqualTo(401);
    assertThat(get("ilg_made-up", "/api/me").status()).isEqualTo(401);
    assertThat(delete(client, "/api/keys/" + keyOf(made)).status()).isEqualTo(404);
    assertThat(get(client, "/api/audit").raw().body())
        .contains("API_KEY_CREATED", "API_KEY_REVOKED");
  }

  @Test
  void aDisabledUsersKeyOpensNothing() {
    var user = makeUser(admin, "keys-gone@ilg.example", "USER").id();
    var secret = secret(signIn("keys-gone@ilg.example", PASSWORD), "READ");
    assertThat(delete(admin, "/api/users/" + user).status()).isEqualTo(204);

    assertThat(get(secret, "/api/me").status()).isEqualTo(401);
  }

  @Test
  void aKeyNeedsANameAndAScope() {
    assertThat(make(client, " ", "READ").fields()).containsExactly("name");
    assertThat(make(client, "x", "ALL").status()).isEqualTo(422);
  }

  private Answer make(String as, String name, String scope) {
    return post(as, "/api/keys", Map.of("name", name, "scope", scope));
  }

  private String secret(String as, String scope) {
    return make(as, "a program", scope).body().path("secret").asString();
  }

  private static long keyOf(Answer made) {
    return made.body().path("key").path("id").asLong();
  }
}

package dev.ilg.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two editors, and requests that are sent twice. */
class EditsIT extends ApiIT {

  private String admin = "";

  @BeforeAll
  void people() {
    admin = anAdmin("admin@edits.example");
  }

  @Test
  void whatCanBeEditedSaysWhichEditionItIs() {
    var user = makeUser(admin, "tagged@edits.example", "USER");

    assertThat(tag(user)).isEqualTo("\"0\"");
    assertThat(tag(get(admin, "/api/users/" + user.id()))).isEqualTo("\"0\"");
    assertThat(tag(get(admin, "/api/users"))).isEmpty();
  }

  @Test
  void theSecondOfTwoEditorsIsToldWhatTheFirstDid() {
    var user = makeUser(admin, "edited@edits.example", "USER");
    var path = "/api/users/" + user.id();
    var first = with("If-Match", tag(user), "PUT", path, settings("edited@edits.example", "Anna"));
    assertThat(first.status()).isEqualTo(200);
    assertThat(tag(first)).isEqualTo("\"1\"");

    var second = with("If-Match", tag(user), "PUT", path, settings("edited@edits.example", "Bo"));

    assertThat(second.status()).isEqualTo(412);
    assertThat(second.code()).isEqualTo("STALE");
    assertThat(second.fields()).containsExactly("name");
    assertThat(second.body().at("/errors/0/message").asString()).isEqualTo("is now \"Anna\"");
    assertThat(get(admin, path).body().path("name").asString()).isEqualTo("Anna");
  }

  @Test
  void anEditThatSaysNoEditionIsRefusedByName() {
    var path = "/api/users/" + makeUser(admin, "blind@edits.example", "USER").id();

    assertThat(put(admin, path, settings("blind@edits.example", "Cy")).fields())
        .containsExactly("version");
    assertThat(with("If-Match", "W/1", "PUT", path, settings("blind@edits.example", "Cy")).fields())
        .containsExactly("If-Match");
  }

  @Test
  void aCreationThatIsSentTwiceHappensOnce() {
    var user = newUser("once@edits.example");

    var first = with("Idempotency-Key", "k-1", "POST", "/api/users", user);
    var again = with("Idempotency-Key", "k-1", "POST", "/api/users", user);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.id()).isEqualTo(first.id());
  }

  @Test
  void creditsThatAreSentTwiceAtOnceAreAddedOnce() throws Exception {
    var path = "/api/users/" + makeUser(admin, "rich@edits.example", "USER").id() + "/credits";
    Callable<Answer> add =
        () -> with("Idempotency-Key", "k-2", "POST", path, Map.of("amount", 7, "reason", "bought"));

    try (var both = Executors.newFixedThreadPool(2)) {
      for (var answer : both.invokeAll(List.of(add, add))) {
        assertThat(answer.get().status()).isEqualTo(201);
      }
    }

    assertThat(get(admin, path).body().path("left").asInt()).isEqualTo(7);
  }

  @Test
  void aKeyIsForOneRequestAloneAndForOnePerson() {
    assertThat(
            with("Idempotency-Key", "k-3", "POST", "/api/users", newUser("one@edits.example"))
                .status())
        .isEqualTo(201);

    var other = with("Idempotency-Key", "k-3", "POST", "/api/users", newUser("two@edits.example"));

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.fields()).containsExactly("Idempotency-Key");
    var second = anAdmin("second.admin@edits.example");
    assertThat(
            send(
                    second,
                    "POST",
                    "/api/users",
                    newUser("two@edits.example"),
                    Map.of("Idempotency-Key", "k-3"))
                .status())
        .isEqualTo(201);
  }

  @Test
  void aCreationThatWasRefusedLeavesItsKeyFree() {
    var bad = with("Idempotency-Key", "k-4", "POST", "/api/users", newUser("no address"));
    assertThat(bad.status()).isEqualTo(422);

    var mended =
        with("Idempotency-Key", "k-4", "POST", "/api/users", newUser("mended@edits.example"));

    assertThat(mended.status()).isEqualTo(201);
  }

  private Answer with(String header, String value, String method, String path, Object body) {
    return send(admin, method, path, body, Map.of(header, value));
  }

  private static String tag(Answer answer) {
    return answer.raw().headers().firstValue("ETag").orElse("");
  }

  private static Map<String, Object> newUser(String email) {
    return Map.of(
        "email", email, "name", "Somebody", "company", "", "role", "USER", "password", PASSWORD);
  }

  private static Map<String, Object> settings(String email, String name) {
    return new HashMap<>(
        Map.of("email", email, "name", name, "company", "ILG", "status", "ACTIVE"));
  }
}

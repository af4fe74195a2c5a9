package dev.ilg.launcher.api;

import dev.ilg.launcher.suite.Credentials.Login;
import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.Pause;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** ILG's REST API for one signed-in person; waits while services are being started again. */
public final class ApiClient {

  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(300);
  private static final int PAGE = 200;

  private final Http http;
  private final URI api;
  private final Login login;
  private @Nullable String token;

  public ApiClient(Http http, URI api, Login login) {
    this.http = http;
    this.api = api;
    this.login = login;
  }

  /** Reads something. */
  public JsonNode get(String path) {
    return good("GET", path, call("GET", path, null));
  }

  /** Reads all pages of a list; the path ends where its place and size are to be added. */
  public List<JsonNode> all(String path) {
    var items = new ArrayList<JsonNode>();
    var separator = path.contains("?") ? "&" : "?";
    for (var place = ""; ; ) {
      var found = get(path + separator + "size=" + PAGE + place);
      found.path("items").forEach(items::add);
      if (found.path("next").isString()) {
        place = "&cursor=" + found.path("next").asString();
      } else if (found.has("page") && items.size() < found.path("total").asLong()) {
        place = "&page=" + (found.path("page").asInt() + 1);
      } else {
        return List.copyOf(items);
      }
    }
  }

  /** Sends something that must succeed, or that did already when its first answer was lost. */
  public JsonNode post(String path, @Nullable Object body) {
    return good("POST", path, call("POST", path, body));
  }

  /** Sends something and returns whatever is answered, a conflict too. */
  public Http.Answer tryPost(String path, @Nullable Object body) {
    return call("POST", path, body);
  }

  private static JsonNode good(String method, String path, Http.Answer answer) {
    if (!answer.isGood()) {
      throw new LaunchException(
          "ilg-api refuses %s %s: %d %s"
              .formatted(method, path, answer.status(), answer.text().strip()));
    }
    return answer.body();
  }

  private Http.Answer call(String method, String path, @Nullable Object body) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var problem = "";
      try {
        var answer = once(method, path, body);
        if (answer.status() < 500 && answer.status() != 429 && answer.status() != 401) {
          return answer;
        }
        if (answer.status() == 401) {
          token = null;
        }
        problem = answer.status() + " " + answer.text();
      } catch (IOException e) {
        problem = String.valueOf(e.getMessage());
      }
      if (System.nanoTime() - until > 0 || Thread.currentThread().isInterrupted()) {
        throw new LaunchException(
            "ilg-api does not answer %s %s: %s".formatted(method, path, problem));
      }
      Pause.of(BETWEEN_TRIES);
    }
  }

  private Http.Answer once(String method, String path, @Nullable Object body) throws IOException {
    return http.send(new Http.Call(method, api.resolve(path), signedIn(), body));
  }

  private String signedIn() throws IOException {
    var known = token;
    if (known != null) {
      return known;
    }
    var body = Map.of("email", login.email(), "password", login.password());
    var answer = http.send(new Http.Call("POST", api.resolve("/api/session"), null, body));
    if (answer.status() == 401) {
      throw new LaunchException(
          login.email()
              + " cannot sign in with the password in .ilg/secrets: the database is of another"
              + " time; type  ./ilg down && rm -rf .ilg/postgres .ilg/simulator  to begin anew");
    }
    if (!answer.isGood()) {
      throw new IOException("sign-in answers " + answer.status() + " " + answer.text());
    }
    var fresh = answer.body().path("accessToken").asString("");
    token = fresh;
    return fresh;
  }
}

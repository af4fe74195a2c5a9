package dev.ilg.api;

import dev.ilg.api.Scene.Thing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everybody asks for every operation, about what is theirs, what is another's and what is nobody's.
 * What is refused must look alike whether it exists or not, and must say nothing of the owner's.
 */
final class AuthorizationMatrix {

  /** Differ from answer to answer and tell nothing. */
  private static final Set<String> TRIVIAL =
      Set.of("date", "ilg-time", "content-length", "connection", "keep-alive");

  private static final long NOBODYS = 987_654_321;

  private final HttpClient http;
  private final URI api;
  private final Scene scene;
  private final Map<String, Expectation> table;
  private final List<String> violations = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  private final Set<String> reached = new TreeSet<>();

  AuthorizationMatrix(HttpClient http, URI api, Scene scene, Map<String, Expectation> table) {
    this.http = http;
    this.api = api;
    this.scene = scene;
    this.table = table;
  }

  /**
   * Who asks.
   *
   * @param name for the reader
   * @param token of the Authorization header; empty for none
   * @param role as the token says it; empty when it says none that counts
   * @param standing whose things they see
   */
  record Asker(String name, String token, String role, Standing standing) {

    boolean sees() {
      return standing == Standing.OWNERS;
    }

    boolean isNobody() {
      return standing == Standing.NOBODY;
    }
  }

  /** How somebody stands to the owner. */
  enum Standing {
    /** Not signed in, or no longer somebody who may. */
    NOBODY,
    /** Sees what is the owner's. */
    OWNERS,
    /** Signed in, and the owner is none of their business. */
    STRANGER
  }

  /** What came back. */
  private record Reply(int status, String body, String headers) {

    boolean looksLike(Reply other) {
      return status == other.status && body.equals(other.body) && headers.equals(other.headers);
    }

    boolean tellsOfTheOwner() {
      return (body + headers).contains(Scene.MARK);
    }
  }

  /** Asks what must be refused, for all operations; nothing may have changed afterwards. */
  void refusals(List<Operation> operations, List<Asker> askers) {
    for (var operation : operations) {
      var expected = table.get(operation.id());
      if (expected == null) {
        violations.add(operation.id() + " has no row in Expectation");
        continue;
      }
      for (var asker : askers) {
        if (asker.isNobody()) {
          refused(operation, expected, asker, nobodysAnswers(expected, asker));
        } else if (!expected.isFor(asker.role())) {
          refused(operation, expected, asker, Set.of(403));
        } else if (isAnothers(expected.thing()) && !asker.sees()) {
          refused(operation, expected, asker, Set.of(404));
        }
      }
    }
  }

  /** Asks what must be answered; nobody is told what is not theirs even then. */
  void answers(List<Operation> operations, List<Asker> askers) {
    // What ends things comes first, while an active campaign still keeps everything from going.
    var order = Comparator.comparing((Operation operation) -> rank(operation));
    for (var operation : operations.stream().sorted(order).toList()) {
      var expected = table.get(operation.id());
      for (var asker : askers) {
        if (expected != null
            && expected.isFor(asker.role())
            && !asker.isNobody()
            && (asker.sees() || !isAnothers(expected.thing()))) {
          answered(operation, expected, asker);
        }
      }
    }
  }

  /** What was found, a line each. */
  List<String> violations() {
    return List.copyOf(violations);
  }

  /** Operations whose answer told the owner, or who sees them, something of the owner's. */
  Set<String> reached() {
    return Set.copyOf(reached);
  }

  /** Everything that was answered, for whoever looks for secrets in it. */
  List<String> everythingAnswered() {
    return List.copyOf(answers);
  }

  /** A role that may not ask is refused before anybody looks whose it is. */
  private static Set<Integer> nobodysAnswers(Expectation expected, Asker asker) {
    if (expected.who().isEmpty()) {
      return Set.of();
    }
    var known = !asker.role().isEmpty() && !expected.isFor(asker.role());
    return known ? Set.of(401, 403) : Set.of(401);
  }

  private void refused(
      Operation operation, Expectation expected, Asker asker, Set<Integer> statuses) {
    var reply = ask(operation, expected, asker, false);
    // An empty list says no more than a 404, if it is the same for what does not exist.
    var empty = statuses.contains(404) && reply.body().equals("[]");
    if (!statuses.isEmpty() && !statuses.contains(reply.status()) && !empty) {
      violation(operation, asker, "is answered " + reply.status() + " instead of " + statuses);
    }
    if (reply.tellsOfTheOwner()) {
      violation(operation, asker, "is told what is the owner's");
    }
    if (isAnothers(expected.thing()) && !reply.looksLike(ask(operation, expected, asker, true))) {
      violation(operation, asker, "can tell what exists from what does not");
    }
  }

  private void answered(Operation operation, Expectation expected, Asker asker) {
    var reply = ask(operation, expected, asker, false);
    var nothingThere = expected.once() && reply.status() == 404;
    var opened = expected.who().isEmpty() && reply.status() == 401;
    if (Set.of(401, 403, 404).contains(reply.status()) && !nothingThere && !opened) {
      violation(operation, asker, "may do this and is answered " + reply.status());
    }
    if (reply.status() >= 500) {
      violation(operation, asker, "is answered " + reply.status());
    }
    if (reply.tellsOfTheOwner()) {
      if (asker.sees()) {
        reached.add(operation.id());
      } else {
        violation(operation, asker, "is told what is the owner's");
      }
    }
  }

  private static int rank(Operation operation) {
    if (operation.method().equals("DELETE")) {
      return 0;
    }
    return operation.id().equals("resumeAccount") ? 2 : 1;
  }

  private static boolean isAnothers(Thing thing) {
    return thing != Thing.NOTHING && thing != Thing.NOBODYS;
  }

  private void violation(Operation operation, Asker asker, String what) {
    violations.add(operation.id() + ": " + asker.name() + " " + what);
  }

  private Reply ask(Operation operation, Expectation expected, Asker asker, boolean nobodys) {
    var id = nobodys || !isAnothers(expected.thing()) ? NOBODYS : scene.id(expected.thing());
    var path =
        operation.path().replace("{type}", "send-invite").replaceAll("\\{\\w+}", Long.toString(id));
    var body = expected.body();
    for (var thing : Thing.values()) {
      var named = nobodys && isAnothers(expected.thing()) ? NOBODYS : scene.id(thing);
      body = body.replace("{" + thing + "}", Long.toString(named));
    }
    var request =
        HttpRequest.newBuilder(api.resolve(path + query(operation)))
            .method(operation.method(), HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/json");
    if (!asker.token().isEmpty()) {
      request.header("Authorization", "Bearer " + asker.token());
    }
    return send(request.build());
  }

  /** All parameters that name a thing name the owner's; those that are needed have some value. */
  private String query(Operation operation) {
    return operation.query().entrySet().stream()
        .map(
            parameter ->
                switch (parameter.getKey()) {
                  case "campaign" -> "campaign=" + scene.id(Thing.CAMPAIGN);
                  case "account" -> "account=" + scene.id(Thing.ACCOUNT);
                  case "user" -> "user=" + scene.id(Thing.USER);
                  case "from" -> "from=2026-01-01";
                  case "to" -> "to=2026-01-31";
                  case "size" -> "size=200";
                  default -> parameter.getValue() ? parameter.getKey() + "=x" : "";
                })
        .filter(parameter -> !parameter.isEmpty())
        .sorted()
        .collect(Collectors.joining("&", "?", ""));
  }

  private Reply send(HttpRequest request) {
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (var content = answer.body()) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        // A live stream has no end.
        var body =
            type.startsWith("text/event-stream")
                ? ""
                : new String(content.readAllBytes(), StandardCharsets.UTF_8);
        var headers =
            answer.headers().map().entrySet().stream()
                .filter(header -> !TRIVIAL.contains(header.getKey()))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
        answers.add(request.method() + " " + request.uri() + "\n" + headers + "\n" + body);
        return new Reply(answer.statusCode(), body, headers);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}

package dev.ilg.launcher.clock;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ilg.launcher.system.Http;
import dev.ilg.platform.token.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Asks ilg-data how much work there is. */
public final class WorkloadClient {

  private static final String DOCUMENT = "/graphql-documents/task/workload.graphql";

  private final Http http;
  private final URI address;
  private final Tokens tokens;
  private final Map<String, String> query = Map.of("query", document());

  public WorkloadClient(Http http, URI data, Tokens tokens) {
    this.http = http;
    this.address = data.resolve("/graphql");
    this.tokens = tokens;
  }

  /** The workload; a service that is being started again is an exception to try later. */
  public Workload read() throws IOException {
    var answer = http.send(new Http.Call("POST", address, tokens.make("ilg-launcher"), query));
    var found = answer.body().path("data").path("workload");
    if (!answer.isGood() || !found.isObject()) {
      throw new IOException("ilg-data answers " + answer.status() + " " + answer.text());
    }
    return new Workload(
        found.path("lanesReady").asInt(0),
        found.path("lanesLeased").asInt(0),
        found.path("plansDue").asInt(0),
        instant(found.path("nextReadyAt")),
        instant(found.path("nextPlanAt")));
  }

  // Of ilg-data-client, whose documents are those that ilg-data answers.
  private static String document() {
    try (var text = WorkloadClient.class.getResourceAsStream(DOCUMENT)) {
      return new String(Objects.requireNonNull(text, DOCUMENT).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Instant> instant(JsonNode node) throws IOException {
    try {
      return node.isString() ? Optional.of(Instant.parse(node.asString())) : Optional.empty();
    } catch (DateTimeParseException e) {
      throw new IOException("ilg-data names a moment that is none: " + node, e);
    }
  }
}

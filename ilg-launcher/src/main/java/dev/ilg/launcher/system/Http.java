package dev.ilg.launcher.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Small HTTP calls with JSON in and out. */
public final class Http {

  /** Reads and writes the JSON of every call. */
  public static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /**
   * A call to make.
   *
   * @param token a bearer token, or null
   * @param body what goes out as JSON, or null
   */
  public record Call(String method, URI address, @Nullable String token, @Nullable Object body) {}

  /** What came back; the body is a missing node when it is not JSON. */
  public record Answer(int status, JsonNode body, String text) {

    /** Whether the call did what it should. */
    public boolean isGood() {
      return status >= 200 && status < 300;
    }
  }

  /** Reads one address. */
  public Answer get(URI address) throws IOException {
    return send(new Call("GET", address, null, null));
  }

  /** Reads what is text and not JSON, such as metrics. */
  public String text(URI address) throws IOException {
    var request = HttpRequest.newBuilder(address).timeout(LIMIT).header("Accept", "text/plain");
    try {
      var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException(address + " answers " + response.statusCode());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while calling " + address, e);
    }
  }

  /** Makes the call; every status is an answer. */
  public Answer send(Call call) throws IOException {
    var request =
        HttpRequest.newBuilder(call.address())
            .timeout(LIMIT)
            .header("Accept", "application/json, application/problem+json");
    if (call.token() != null) {
      request.header("Authorization", "Bearer " + call.token());
    }
    if (call.body() == null) {
      request.method(call.method(), HttpRequest.BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(
              call.method(),
              HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(call.body())));
    }
    try {
      var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), parsed(response.body()), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while calling " + call.address(), e);
    }
  }

  private static JsonNode parsed(String text) {
    try {
      return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
    } catch (JacksonException notJson) {
      return MissingNode.getInstance();
    }
  }
}

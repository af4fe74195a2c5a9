package dev.ilg.dataclient.system;

import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.FieldError;
import dev.ilg.platform.error.IlgException;
import dev.ilg.platform.token.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the documents under {@code graphql-documents/} to ilg-data, each with a fresh service
 * token. Errors come back as {@link IlgException} with the code that ilg-data gave them, or
 * UNAVAILABLE when it did not answer.
 */
public final class DataGraphQl {

  private final RestClient http;
  private final JsonMapper json;
  private final Tokens tokens;
  private final String service;
  private final Map<String, String> documents = new ConcurrentHashMap<>();

  DataGraphQl(RestClient http, JsonMapper json, Tokens tokens, String service) {
    this.http = http;
    this.json = json;
    this.tokens = tokens;
    this.service = service;
  }

  /** A call whose answer is never null. */
  public <T> T call(
      @Nullable Actor actor, String document, Map<String, ?> variables, Class<T> type) {
    return json.treeToValue(present(document, answer(actor, document, variables)), type);
  }

  /** A call whose answer may be null. */
  public <T> @Nullable T find(String document, Map<String, ?> variables, Class<T> type) {
    var answer = answer(null, document, variables);
    return answer == null ? null : json.treeToValue(answer, type);
  }

  /** A call that answers a list. */
  public <T> List<T> list(
      @Nullable Actor actor, String document, Map<String, ?> variables, Class<T> type) {
    return json.treeToValue(
        present(document, answer(actor, document, variables)),
        json.getTypeFactory().constructCollectionType(List.class, type));
  }

  /** A call that answers one page of a list. */
  public <T> Page<T> page(Actor actor, String document, Map<String, ?> variables, Class<T> type) {
    return json.treeToValue(
        present(document, answer(actor, document, variables)),
        json.getTypeFactory().constructParametricType(Page.class, type));
  }

  /** A call that answers a stretch of a long list. */
  public <T> CursorPage<T> stretch(
      Actor actor, String document, Map<String, ?> variables, Class<T> type) {
    return json.treeToValue(
        present(document, answer(actor, document, variables)),
        json.getTypeFactory().constructParametricType(CursorPage.class, type));
  }

  /** A service's call of several operations in one document; the type has a part for each. */
  public <T> T callAll(String document, Map<String, ?> variables, Class<T> type) {
    return json.treeToValue(send(null, document, variables).path("data"), type);
  }

  private @Nullable JsonNode answer(
      @Nullable Actor actor, String document, Map<String, ?> variables) {
    var data = send(actor, document, variables).path("data");
    var answer = data.path(document.substring(document.indexOf('/') + 1));
    return answer.isNull() || answer.isMissingNode() ? null : answer;
  }

  private JsonNode send(@Nullable Actor actor, String document, Map<String, ?> variables) {
    var token =
        actor == null ? tokens.make(service) : tokens.make(service, actor.user(), actor.role());
    var body = Map.of("query", text(document), "variables", variables);
    try {
      var answer =
          http.post()
              .uri("/graphql")
              .contentType(MediaType.APPLICATION_JSON)
              .headers(headers -> headers.setBearerAuth(token))
              .body(json.writeValueAsBytes(body))
              .retrieve()
              .body(byte[].class);
      var root = json.readTree(answer == null ? new byte[0] : answer);
      refuse(root.path("errors"));
      return root;
    } catch (RestClientResponseException e) {
      if (actor != null && e.getStatusCode().value() == ErrorCode.UNAUTHENTICATED.status()) {
        throw new IlgException(
            ErrorCode.UNAUTHENTICATED, "sign in: the access token is missing, wrong or over");
      }
      throw new IlgException(
          ErrorCode.UNAVAILABLE, "ilg-data answered " + e.getStatusCode().value());
    } catch (RestClientException e) {
      throw new IlgException(ErrorCode.UNAVAILABLE, "ilg-data does not answer");
    }
  }

  private static void refuse(JsonNode errors) {
    if (errors.isEmpty()) {
      return;
    }
    var error = errors.get(0);
    var extensions = error.path("extensions");
    var fields = new ArrayList<FieldError>();
    for (var field : extensions.path("fields")) {
      fields.add(
          new FieldError(field.path("field").asString(""), field.path("message").asString("")));
    }
    var code = code(extensions.path("code").asString(""));
    var message = error.path("message").asString("a fault of ours");
    var wait = Duration.ofSeconds(extensions.path("retryAfterSeconds").asLong(0));
    throw code == ErrorCode.TOO_MANY && wait.isPositive()
        ? IlgException.tooMany(message, wait)
        : new IlgException(code, message, fields);
  }

  private static ErrorCode code(String name) {
    for (var code : ErrorCode.values()) {
      if (code.name().equals(name)) {
        return code;
      }
    }
    return ErrorCode.INTERNAL;
  }

  private String text(String document) {
    return documents.computeIfAbsent(document, DataGraphQl::read);
  }

  private static String read(String document) {
    var file = "/graphql-documents/" + document + ".graphql";
    try (var stream = DataGraphQl.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("no document " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode present(String document, @Nullable JsonNode answer) {
    if (answer == null) {
      throw new IlgException(ErrorCode.INTERNAL, document + " was answered with nothing");
    }
    return answer;
  }
}

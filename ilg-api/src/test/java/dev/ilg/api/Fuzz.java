package dev.ilg.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests that fit the OpenAPI document more or less, drawn from a seed. */
final class Fuzz {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What has broken other people's programs. */
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\0",
          "a\0b",
          "'; drop table app_user; --",
          "{{firstName}}",
          "%",
          "%_\\",
          "\uD834\uDD1E\u0301",
          "\uD800",
          "\u202E\u200B\uFEFF",
          "x".repeat(5000),
          "1e999",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "=cmd|' /C calc'!A0",
          "2026-13-45",
          "null",
          "zq@fuzz.example",
          "https://www.linkedin.com/sales/search/people?query=(x)",
          "UTC",
          "foundAt,desc");

  private static final List<String> DATES =
      List.of("2026-01-31", "0000-01-01", "9999-12-31", "+999999999-12-31", "-4713-01-01", "x");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "2",
          "100",
          "2147483647",
          "-2147483648",
          "2147483648",
          "9223372036854775807",
          "-9223372036854775808",
          "1e308",
          "0.5");

  private static final List<String> BROKEN =
      List.of("", "{", "[]", "nul", "\"x\"", "[".repeat(3000), "{\"a\":".repeat(3000), "{}}");

  private final JsonNode document;
  private final Random random;
  private final List<Long> ids;

  /**
   * Draws requests.
   *
   * @param document the OpenAPI document
   * @param seed the same seed draws the same requests
   * @param ids of things that exist
   */
  Fuzz(JsonNode document, long seed, List<Long> ids) {
    this.document = document;
    this.random = new Random(seed);
    this.ids = ids;
  }

  /** One request. */
  record Request(String operation, String method, String path, String body) {}

  /** The next request of one of these operations. */
  Request next(List<Operation> operations) {
    var operation = one(operations);
    var path = operation.path();
    // Nobody who asks is deleted or disabled, else the rest of the run would knock at a closed
    // door.
    var spares =
        operation.method().equals("DELETE") || Set.of("updateUser").contains(operation.id());
    while (path.contains("{")) {
      path = path.replaceFirst("\\{\\w+}", encoded(spares ? text() : id()));
    }
    var query =
        operation.query().entrySet().stream()
            .filter(parameter -> parameter.getValue() || random.nextBoolean())
            .map(parameter -> parameter.getKey() + "=" + encoded(argument()))
            .collect(Collectors.joining("&", "?", ""));
    return new Request(operation.id(), operation.method(), path + query, body(operation));
  }

  private String body(Operation operation) {
    var schema =
        document
            .path("paths")
            .path(operation.path())
            .path(operation.method().toLowerCase(java.util.Locale.ROOT))
            .at("/requestBody/content/application~1json/schema");
    if (schema.isMissingNode()) {
      return "";
    }
    if (random.nextInt(20) == 0) {
      return one(BROKEN);
    }
    // An unpaired half of a character cannot travel as UTF-8, only escaped.
    return value(schema, 0).replace("\uD800", "\\ud800");
  }

  private String value(JsonNode schema, int depth) {
    if (random.nextInt(12) == 0) {
      return one(List.of("null", "[]", "{}", "true", one(NUMBERS), quoted(text())));
    }
    if (schema.has("$ref")) {
      var name = schema.path("$ref").asString().replaceFirst(".*/", "");
      return value(document.path("components").path("schemas").path(name), depth + 1);
    }
    if (schema.has("oneOf")) {
      var choices = schema.path("oneOf");
      return value(choices.get(random.nextInt(choices.size())), depth + 1);
    }
    if (schema.has("enum")) {
      var names = schema.path("enum");
      return quoted(names.get(random.nextInt(names.size())).asString());
    }
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" ->
          IntStream.range(0, random.nextInt(100) == 0 ? 1000 : random.nextInt(4))
              .mapToObj(_ -> value(schema.path("items"), depth + 1))
              .collect(Collectors.joining(",", "[", "]"));
      case "integer", "number" -> random.nextBoolean() ? id() : one(NUMBERS);
      case "boolean" -> Boolean.toString(random.nextBoolean());
      case "null" -> "null";
      default -> quoted(schema.path("format").asString("").isEmpty() ? text() : one(DATES));
    };
  }

  private String object(JsonNode schema, int depth) {
    if (depth > 8) {
      return "{}";
    }
    return schema
        .path("properties")
        .propertyStream()
        .filter(_ -> random.nextInt(15) > 0)
        .map(field -> quoted(field.getKey()) + ":" + value(field.getValue(), depth + 1))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private String type(JsonNode schema) {
    var type = schema.path("type");
    return type.isArray() ? type.get(random.nextInt(type.size())).asString() : type.asString("");
  }

  private String argument() {
    return switch (random.nextInt(4)) {
      case 0 -> one(DATES);
      case 1 -> one(NUMBERS);
      case 2 -> id();
      default -> text();
    };
  }

  private String id() {
    return random.nextInt(3) > 0 ? Long.toString(one(ids)) : one(NUMBERS);
  }

  private String text() {
    return one(TEXTS);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String quoted(String text) {
    return text.equals("\uD800") ? "\"\uD800\"" : JSON.writeValueAsString(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(
        text.length() > 500 ? text.substring(0, 500) : text, StandardCharsets.UTF_8);
  }
}

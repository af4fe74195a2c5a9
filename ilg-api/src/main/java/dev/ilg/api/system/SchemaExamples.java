package dev.ilg.api.system;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives every JSON body an example made of its schema, so that none is left out or out of date. */
final class SchemaExamples {

  private static final String JSON = "application/json";

  /** What a property of a name says; others say what their type does. */
  private static final Map<String, Object> WORDS =
      Map.ofEntries(
          Map.entry("Lead.name", "Ada Lovelace"),
          Map.entry("LeadDecision.text", "waits for its turn in the list; 3 are before it"),
          Map.entry("LeadDecisionRuleInput.name", "position"),
          Map.entry("Me.name", "Anna Berg"),
          Map.entry("NewUser.name", "Anna Berg"),
          Map.entry("User.name", "Anna Berg"),
          Map.entry("CreditEntry.reason", "Invoice 8"),
          Map.entry("CreditChange.reason", "Invoice 8"),
          Map.entry("ApiKey.name", "Our CRM"),
          Map.entry("ApiKeyWish.name", "Our CRM"),
          Map.entry("accessToken", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIzIn0.c2lnbmVk"),
          Map.entry("action", "CAMPAIGN_ACTIVATED"),
          Map.entry("cause", "profile: Pending"),
          Map.entry("code", "123456"),
          Map.entry("company", "Analytical Engines"),
          Map.entry("contentType", "image/png"),
          Map.entry("current", "the password until now"),
          Map.entry("detail", "amount=100"),
          Map.entry("email", "ada@acme.example"),
          Map.entry("error", "TIMEOUT"),
          Map.entry("firstName", "Ada"),
          Map.entry("headline", "Head of Operations at Analytical Engines"),
          Map.entry("hint", "x7Qa"),
          Map.entry("lastName", "Lovelace"),
          Map.entry("leadName", "Ada Lovelace"),
          Map.entry("listUrl", "https://www.linkedin.com/sales/search/people?query=operations"),
          Map.entry("location", "Hamburg"),
          Map.entry("message", "must be 1 to 100"),
          Map.entry("name", "Operations leads"),
          Map.entry("next", "bGFzdEV2ZW50QXQsZGVzYwArAA"),
          Map.entry("password", "a long enough password"),
          Map.entry("path", "/api/leads.csv?campaign=21"),
          Map.entry("profileUrl", "https://www.linkedin.com/in/ada-lovelace/"),
          Map.entry("reason", "20 of 20 sent today"),
          Map.entry("replacement", "another long password"),
          Map.entry("secret", "ilg_9sJ0h4uW1bqk3o6ZzTqk5c8nQmYd2vXeRtUi7Lpx7Qa"),
          Map.entry("step", "connect-dialog"),
          Map.entry("target", "campaign/21"),
          Map.entry("text", "Hello Ada, we help Analytical Engines to find its next customers."),
          Map.entry("timeZone", "Europe/Berlin"),
          Map.entry("title", "Head of Operations"),
          Map.entry("url", "/api/downloads/5Yx2"),
          Map.entry("value", "20"),
          Map.entry("workFrom", "09:00"),
          Map.entry("workTo", "17:00"));

  private final OpenAPI document;

  private SchemaExamples(OpenAPI document) {
    this.document = document;
  }

  /** Must run last: it says what all others have made of the schemas. */
  static void put(OpenAPI document) {
    var examples = new SchemaExamples(document);
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .flatMap(SchemaExamples::bodies)
        .forEach(examples::put);
  }

  private static Stream<Content> bodies(Operation operation) {
    var asked = operation.getRequestBody();
    var answers =
        operation.getResponses().values().stream()
            .map(response -> response.getContent())
            .filter(content -> content != null);
    return asked == null ? answers : Stream.concat(Stream.of(asked.getContent()), answers);
  }

  private void put(Content content) {
    var json = content.get(JSON);
    if (json != null && json.getSchema() != null) {
      json.setExample(example("", "", json.getSchema()));
    }
  }

  private @Nullable Object example(String owner, String name, Schema<?> schema) {
    if (schema.get$ref() != null) {
      var reference = schema.get$ref();
      var to = reference.substring(reference.lastIndexOf('/') + 1);
      return example(to, name, of(to));
    }
    if (schema.getOneOf() != null) {
      return example(owner, name, schema.getOneOf().getFirst());
    }
    if (schema.getEnum() != null) {
      return schema.getEnum().getFirst();
    }
    return switch (type(schema)) {
      case "array" -> List.of(array(owner, name, schema));
      case "object" -> object(owner, schema);
      case "integer" -> name.equals("id") || name.endsWith("Id") ? 21 : 1;
      case "number" -> 0.31;
      case "boolean" -> true;
      default -> text(owner, name, String.valueOf(schema.getFormat()));
    };
  }

  private Object array(String owner, String name, Schema<?> schema) {
    var item = example(owner, name, schema.getItems());
    return item == null ? "" : item;
  }

  private Map<String, Object> object(String owner, Schema<?> schema) {
    var object = new LinkedHashMap<String, Object>();
    if (schema.getProperties() != null) {
      new TreeMap<>(schema.getProperties())
          .forEach((name, one) -> object.put(name, example(owner, name, one)));
    }
    return object;
  }

  private static Object text(String owner, String name, String format) {
    return switch (format) {
      case "date-time" -> "2026-03-02T08:41:00Z";
      case "date" -> "2026-03-02";
      default -> WORDS.getOrDefault(owner + "." + name, WORDS.getOrDefault(name, "a text"));
    };
  }

  private static String type(Schema<?> schema) {
    if (schema.getTypes() == null) {
      return String.valueOf(schema.getType());
    }
    return schema.getTypes().stream().filter(one -> !one.equals("null")).findFirst().orElse("");
  }

  private Schema<?> of(String name) {
    Schema<?> schema = document.getComponents().getSchemas().get(name);
    if (schema == null) {
      throw new IllegalStateException("no schema " + name);
    }
    return schema;
  }
}

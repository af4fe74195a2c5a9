package dev.ilg.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The document that the dashboard is typed by; nothing stands behind this ilg-api. */
class OpenApiIT {

  private static final Path CHECKED_IN = Path.of("../ilg-front/openapi/ilg.json");
  private static final String MEND =
      """
      the API changed and its document did not. Mend it, then the dashboard by what tsc says:
        ./mvnw -pl ilg-api verify -Dit.test=OpenApiIT -Dsurefire.failIfNoSpecifiedTests=false -Dilg.openapi.write=true
        (cd ilg-front && npm run api && npm run types)
      """;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                  .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE))
          .build();

  private static JsonNode document;

  @BeforeAll
  static void generate() throws Exception {
    try (var api =
            (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(ApiApplication.class)
                    .properties(
                        "server.port=0",
                        "ilg.service.secret=a secret that only tests of services know",
                        "ilg.api.secret=a secret that only tests of ilg-api know")
                    .run();
        var http = HttpClient.newHttpClient()) {
      var address = "http://127.0.0.1:" + api.getWebServer().getPort() + "/openapi.json";
      var answer =
          http.send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.ofString());
      document = JSON.readTree(answer.body());
    }
  }

  @Test
  void theCheckedInDocumentIsTheGeneratedOne() throws IOException {
    var generated = JSON.writeValueAsString(JSON.convertValue(document, TreeMap.class)) + "\n";
    if (Boolean.getBoolean("ilg.openapi.write")) {
      Files.writeString(CHECKED_IN, generated);
    }

    assertThat(Files.readString(CHECKED_IN)).as(MEND).isEqualTo(generated);
  }

  @Test
  void everyOperationMayAnswerWithAProblem() {
    assertThat(operations())
        .isNotEmpty()
        .allSatisfy(
            (operation, body) ->
                assertThat(
                        body.at("/responses/default/content/application~1problem+json/schema/$ref")
                            .asString(""))
                    .isEqualTo("#/components/schemas/Problem"));
    assertThat(required("Problem")).contains("code", "detail", "errors");
  }

  @Test
  void everyOperationSaysHowItMayBeRefused() {
    assertThat(operations())
        .allSatisfy(
            (operation, body) -> {
              var responses = body.path("responses");
              assertThat(responses.propertyNames()).contains("500", "503");
              if (!body.path("security").isArray()) {
                assertThat(responses.propertyNames()).contains("401", "403");
              }
              if (body.has("requestBody")) {
                assertThat(responses.propertyNames()).contains("422");
              }
              responses
                  .propertyStream()
                  .filter(one -> one.getKey().matches("[45]\\d\\d"))
                  .map(one -> one.getValue().at("/content/application~1problem+json/example"))
                  .forEach(example -> assertThat(example.path("code").isString()).isTrue());
            });
    assertThat(operations().get("updateCampaign").path("responses").propertyNames())
        .contains("200", "401", "403", "404", "409", "412", "422");
    assertThat(operations().get("leads").path("responses").propertyNames())
        .doesNotContain("404", "409", "412");
  }

  @Test
  void everyJsonBodyHasAnExampleThatFitsItsSchema() {
    var bodies =
        document.path("paths").findValues("application/json").stream()
            .filter(body -> body.has("schema"))
            .toList();

    assertThat(bodies).hasSizeGreaterThan(40);
    assertThat(bodies)
        .allSatisfy(
            body -> {
              assertThat(body.has("example")).isTrue();
              fits(body.path("example"), body.path("schema"));
            });
  }

  private static void fits(JsonNode example, JsonNode schema) {
    if (schema.has("$ref")) {
      fits(example, document.at(schema.path("$ref").asString().substring(1)));
    } else if (schema.has("oneOf")) {
      fits(example, schema.at("/oneOf/0"));
    } else if (schema.has("enum")) {
      assertThat(schema.path("enum").valueStream()).contains(example);
    } else if (example.isObject()) {
      assertThat(example.propertyNames())
          .containsExactlyInAnyOrderElementsOf(schema.path("properties").propertyNames());
      example.forEachEntry((name, one) -> fits(one, schema.path("properties").path(name)));
    } else if (example.isArray()) {
      assertThat(example).isNotEmpty();
      example.forEach(one -> fits(one, schema.path("items")));
    } else {
      assertThat(schema.path("type").toString()).contains(typeOf(example));
    }
  }

  private static String typeOf(JsonNode example) {
    return switch (example.getNodeType()) {
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NUMBER -> example.isIntegralNumber() ? "integer" : "number";
      default -> "nothing that is documented: " + example;
    };
  }

  @Test
  void onlySigningInAndOutAndALinkThatWorksOnceNeedNoToken() {
    var open =
        operations().entrySet().stream()
            .filter(operation -> operation.getValue().path("security").isArray())
            .filter(operation -> operation.getValue().path("security").isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());

    assertThat(open).isEqualTo(Set.of("signIn", "refreshSession", "signOut", "download"));
    assertThat(document.at("/security/0/accessToken").isArray()).isTrue();
    assertThat(document.at("/components/securitySchemes/accessToken/scheme").asString())
        .isEqualTo("bearer");
  }

  @Test
  void whatMayBeNullSaysSoAndTheRestIsRequired() {
    assertThat(required("Lead"))
        .contains("name", "lastEventAt")
        .doesNotContain("company", "reason");
    assertThat(types("/components/schemas/Lead/properties/company/type"))
        .containsExactly("string", "null");
    var by = document.at("/components/schemas/CreditEntry/properties/by/oneOf");
    assertThat(by.at("/0/$ref").asString()).isEqualTo("#/components/schemas/CreditEntryActor");
    assertThat(by.at("/1/type").asString()).isEqualTo("null");
  }

  @Test
  void recordsOfOneNameAreSchemasOfTwo() {
    assertThat(required("CampaignToday")).containsExactly("invites");
    assertThat(required("AccountToday")).contains("invites", "profileViews", "messages");
  }

  @Test
  void noReferenceLeadsNowhereAndNoSchemaIsLeftOver() {
    var schemas = document.at("/components/schemas").propertyNames();

    var references =
        document.findValuesAsString("$ref").stream()
            .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
            .collect(Collectors.toSet());

    assertThat(references).containsExactlyInAnyOrderElementsOf(schemas);
  }

  private static Map<String, JsonNode> operations() {
    return document
        .path("paths")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .collect(Collectors.toMap(one -> one.path("operationId").asString(), one -> one));
  }

  private static List<String> required(String schema) {
    return types("/components/schemas/" + schema + "/required");
  }

  private static List<String> types(String pointer) {
    return document.at(pointer).valueStream().map(JsonNode::asString).toList();
  }
}

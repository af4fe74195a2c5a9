package dev.ilg.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.DataProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real ilg-api before a real ilg-data; who asks comes first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ApiIT {

  static final String PASSWORD = "a long enough password";

  /** Signs the access tokens of this ilg-api. */
  static final String SECRET = "a secret that only tests of ilg-api know";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private DataProcess data;
  private ServletWebServerApplicationContext api;

  /** What came back. */
  record Answer(int status, JsonNode body, HttpResponse<String> raw) {

    String code() {
      return body.path("code").asString("");
    }

    List<String> fields() {
      return body.path("errors")
          .valueStream()
          .map(error -> error.path("field").asString())
          .toList();
    }

    long id() {
      return body.path("id").asLong();
    }
  }

  @BeforeAll
  void start() {
    data = DataProcess.start(Map.of());
    api =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(ApiApplication.class)
                .properties(
                    "ilg.data.url=" + data.url(),
                    "ilg.service.secret=" + DataProcess.SERVICE_SECRET,
                    "ilg.api.secret=" + SECRET)
                // As an argument: a default would give way to the port of application.yaml.
                .run("--server.port=0");
  }

  @AfterAll
  void stop() {
    api.close();
    data.close();
    http.close();
  }

  /** The real ilg-data behind it. */
  DataProcess data() {
    return data;
  }

  String asSuperAdmin() {
    return signIn("super@ilg.example", DataProcess.SUPER_PASSWORD);
  }

  /** Makes an admin and signs them in. */
  String anAdmin(String email) {
    makeUser(asSuperAdmin(), email, "ADMIN");
    return signIn(email, PASSWORD);
  }

  /** Makes a client of an admin and signs them in. */
  String aClientOf(String admin, String email) {
    makeUser(admin, email, "USER");
    return signIn(email, PASSWORD);
  }

  Answer makeUser(String as, String email, String role) {
    return post(
        as,
        "/api/users",
        Map.of(
            "email",
            email,
            "name",
            "Somebody",
            "company",
            "ILG",
            "role",
            role,
            "password",
            PASSWORD));
  }

  long anAccountOf(String client, String email) {
    var made =
        post(
            client,
            "/api/accounts",
            Map.of(
                "email",
                email,
                "password",
                "their own secret",
                "premium",
                false,
                "timeZone",
                "Europe/Berlin",
                "workingDays",
                List.of("MONDAY", "FRIDAY"),
                "workFrom",
                "09:00",
                "workTo",
                "17:00"));
    assertThat(made.status()).isEqualTo(201);
    return made.id();
  }

  String signIn(String email, String password) {
    var answer = post("", "/api/session", Map.of("email", email, "password", password));
    assertThat(answer.status()).isEqualTo(200);
    return answer.body().path("accessToken").asString();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + api.getWebServer().getPort() + path);
  }

  Answer get(String as, String path) {
    return send(as, "GET", path, null);
  }

  Answer post(String as, String path, Object body) {
    return send(as, "POST", path, body);
  }

  Answer put(String as, String path, Object body) {
    return send(as, "PUT", path, body);
  }

  Answer delete(String as, String path) {
    return send(as, "DELETE", path, null);
  }

  Answer send(String as, String method, String path, Object body) {
    return send(as, method, path, body, Map.of());
  }

  Answer send(String as, String method, String path, Object body, Map<String, String> headers) {
    return send(as, method, address(path), body, headers);
  }

  Answer send(String as, String method, URI address, Object body, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(address)
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(
                        body instanceof String text ? text : JSON.writeValueAsString(body)))
            .header("Content-Type", "application/json");
    headers.forEach(request::header);
    if (!as.isEmpty()) {
      request.header("Authorization", "Bearer " + as);
    }
    try {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      var type = answer.headers().firstValue("Content-Type").orElse("");
      return new Answer(
          answer.statusCode(), JSON.readTree(type.contains("json") ? answer.body() : "{}"), answer);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}

package dev.ilg.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.ilg.api.AuthorizationMatrix.Asker;
import dev.ilg.api.AuthorizationMatrix.Standing;
import dev.ilg.api.Scene.Thing;
import dev.ilg.platform.token.Tokens;
import dev.ilg.testing.DataProcess;
import dev.planted.Planted;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;

/** Nobody gets in where they do not belong, and nothing private gets out. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecurityIT extends ApiIT {

  private static final int REPLAYS = Integer.getInteger("ilg.replays", 200);
  private static final int FUZZED = Integer.getInteger("ilg.fuzz.requests", 400);

  private final HttpClient knocking = HttpClient.newHttpClient();
  private final List<Asker> askers = new ArrayList<>();
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private List<Operation> operations = List.of();
  private Scene scene;
  private AuthorizationMatrix matrix;

  @BeforeAll
  void people() {
    logged.start();
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(logged);
    var superAdmin = asSuperAdmin();
    var admin = anAdmin("admin@matrix.example");
    var owner = aClientOf(admin, Scene.MARK + "@matrix.example");
    var sibling = aClientOf(admin, "sibling@matrix.example");
    var otherAdmin = anAdmin("other@matrix.example");
    var stranger = aClientOf(otherAdmin, "stranger@matrix.example");
    var ownerId = get(owner, "/api/me").id();
    scene =
        new Scene(
            data().url(),
            ownerId,
            campaign ->
                get(owner, "/api/leads?campaign=" + campaign).body().at("/items/0/id").asLong());
    operations = Operation.of(document(address("/")));
    matrix = new AuthorizationMatrix(knocking, address("/"), scene, Expectation.table());
    askers.add(new Asker("anonymous", "", "", Standing.NOBODY));
    askers.add(new Asker("a word that is no token", "not.a.token", "", Standing.NOBODY));
    askers.add(
        new Asker("an expired token", token(ownerId, "ilg-api", SECRET, 20), "", Standing.NOBODY));
    askers.add(
        new Asker(
            "a token for ilg-data", token(ownerId, "ilg-data", SECRET, 0), "", Standing.NOBODY));
    askers.add(
        new Asker(
            "a forged token",
            token(1, "ilg-api", "a secret that somebody has made up", 0),
            "",
            Standing.NOBODY));
    askers.add(new Asker("somebody disabled", aDisabledClientOf(admin), "USER", Standing.NOBODY));
    askers.add(new Asker("the owner", owner, "USER", Standing.OWNERS));
    askers.add(new Asker("a client of the same admin", sibling, "USER", Standing.STRANGER));
    askers.add(new Asker("another admin's client", stranger, "USER", Standing.STRANGER));
    askers.add(new Asker("the owner's admin", admin, "ADMIN", Standing.OWNERS));
    askers.add(new Asker("another admin", otherAdmin, "ADMIN", Standing.STRANGER));
    askers.add(new Asker("the super admin", superAdmin, "SUPER_ADMIN", Standing.OWNERS));
  }

  @AfterAll
  void close() {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(logged);
    knocking.close();
  }

  @Test
  @Order(1)
  void everyOperationAnswersThoseAloneWhoMayAsk() {
    var operations = Operation.of(get("", "/openapi.json").body());
    var before = Kept.of(data().database());
    matrix.refusals(operations, askers);
    assertThat(Kept.changed(before, Kept.of(data().database())))
        .as("a refused request changes nothing")
        .isEmpty();
    matrix.answers(operations, askers);

    assertThat(matrix.violations()).isEmpty();
    assertThat(operations).hasSizeGreaterThan(50);
    assertThat(matrix.reached())
        .as("the matrix would see the owner's things if they were told")
        .contains("account", "campaigns", "lead", "leadsCsv", "evidence", "user", "creditEntries");
  }

  @Test
  @Order(2)
  void noSecretIsInAnswersLogsMetricsOrTables() throws Exception {
    var places = new HashMap<String, String>();
    places.put("the answers", String.join("\n", matrix.everythingAnswered()));
    places.putAll(logsAndMetrics());
    var tables = String.join("\n", Kept.dump(data().database()).values());

    var secrets = new HashSet<>(Scene.SECRETS);
    secrets.addAll(
        Set.of(PASSWORD, SECRET, DataProcess.SUPER_PASSWORD, DataProcess.SERVICE_SECRET));
    askers.stream().map(Asker::token).filter(token -> token.length() > 20).forEach(secrets::add);
    assertThat(new CanaryScan(places).hits(secrets)).isEmpty();
    assertThat(new CanaryScan(Map.of("the tables", tables)).hits(secrets)).isEmpty();
    assertThat(new CanaryScan(logsAndMetrics()).hits(Set.of(Scene.MARK))).isEmpty();
    assertThat(new CanaryScan(places).hits(Set.of(Scene.MARK)))
        .as("the scan sees what is there")
        .contains("the answers holds zqow...");
  }

  @Test
  @Order(3)
  void aPlantedSecretIsFound() throws Exception {
    LoggerFactory.getLogger("planted").info("signs in with {}", Scene.SECRETS.iterator().next());

    assertThat(new CanaryScan(logsAndMetrics()).hits(Scene.SECRETS))
        .hasSize(1)
        .allSatisfy(hit -> assertThat(hit).startsWith("the log of ilg-api"));
    logged.list.removeIf(line -> line.getLoggerName().equals("planted"));
  }

  /** {@code -Dilg.replays=10000} makes it the long form. */
  @Test
  @Order(4)
  void whatIsSentAgainAndAgainHappensOnceAndIsAnsweredAlike() throws Exception {
    var admin = asSuperAdmin();
    var user = makeUser(admin, "replayed@matrix.example", "USER").id();
    var path = "/api/users/" + user + "/credits";
    var body = Map.of("amount", 7, "reason", "bought");
    Callable<String> again =
        () -> {
          var answer = send(admin, "POST", path, body, Map.of("Idempotency-Key", "replayed"));
          return answer.status() + " " + answer.raw().body();
        };

    var answers = new HashSet<String>();
    try (var people = Executors.newFixedThreadPool(8)) {
      for (var answer : people.invokeAll(Collections.nCopies(REPLAYS, again))) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).singleElement().asString().startsWith("201 ");
    assertThat(get(admin, path).body().path("left").asInt()).isEqualTo(7);
    assertThat(get(admin, path + "/entries").body().path("total").asInt()).isEqualTo(1);
    var other =
        send(
            admin,
            "POST",
            path,
            Map.of("amount", 8, "reason", "bought"),
            Map.of("Idempotency-Key", "replayed"));
    assertThat(other.fields()).containsExactly("Idempotency-Key");
  }

  @Test
  @Order(5)
  void aPlantedLeakIsFound() {
    try (var build =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(ApiApplication.class, Planted.class)
                .properties(
                    "ilg.data.url=" + data().url(),
                    "ilg.service.secret=" + DataProcess.SERVICE_SECRET,
                    "ilg.api.secret=" + SECRET)
                .run("--server.port=0")) {
      var api = URI.create("http://127.0.0.1:" + build.getWebServer().getPort());
      var table = new HashMap<>(Expectation.table());
      table.put("plantedCampaign", Expectation.forUsers(Thing.CAMPAIGN));
      table.put("plantedUsers", table.get("users"));
      var matrix = new AuthorizationMatrix(knocking, api, scene, table);
      var planted =
          Operation.of(document(api)).stream()
              .filter(operation -> operation.path().startsWith("/api/planted"))
              .toList();

      matrix.refusals(planted, askers);

      assertThat(planted).hasSize(3);
      assertThat(matrix.violations())
          .contains(
              "plantedNew has no row in Expectation",
              "plantedCampaign: another admin's client is told what is the owner's",
              "plantedCampaign: another admin is answered 200 instead of [404]",
              "plantedUsers: a client of the same admin is answered 200 instead of [403]");
    }
  }

  /**
   * Last, because it changes what it finds. {@code -Dilg.fuzz.requests=100000 -Dilg.fuzz.seed=7}
   * makes it another and a longer one.
   */
  @Test
  @Order(6)
  void noRequestIsAFaultOfOurs() {
    var seed = Long.getLong("ilg.fuzz.seed", 20_261_122L);
    var ids = Arrays.stream(Thing.values()).map(scene::id).distinct().toList();
    var fuzz = new Fuzz(document(address("/")), seed, ids);
    var asked = operations.stream().filter(operation -> !operation.id().equals("live")).toList();
    var people = askers.stream().filter(asker -> asker.standing() != Standing.NOBODY).toList();
    var faults = new ArrayList<String>();
    for (var number = 0; number < FUZZED; number++) {
      var request = fuzz.next(asked);
      var as = people.get(number % people.size());
      var answer = send(as.token(), request.method(), request.path(), request.body());
      if (answer.status() >= 500) {
        faults.add(answer.status() + " to " + as.name() + ": " + request);
      }
    }

    assertThat(faults).as("seed " + seed).isEmpty();
  }

  /** What both services have logged and measured so far. */
  private Map<String, String> logsAndMetrics() throws Exception {
    var ours = new StringBuilder();
    for (var line : List.copyOf(logged.list)) {
      ours.append(line.getFormattedMessage()).append(line.getMDCPropertyMap()).append('\n');
      for (var thrown = line.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
        ours.append(thrown.getMessage()).append('\n');
      }
    }
    return Map.of(
        "the log of ilg-api", ours.toString(),
        "the log of ilg-data", data().logged(),
        "the metrics of ilg-api", text(address("/actuator/prometheus")),
        "the metrics of ilg-data", text(data().url().resolve("/actuator/prometheus")));
  }

  private String text(URI address) throws Exception {
    var answer =
        knocking.send(
            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private JsonNode document(URI api) {
    return send("", "GET", api.resolve("/openapi.json"), null, Map.of()).body();
  }

  private String aDisabledClientOf(String admin) {
    var user = makeUser(admin, "disabled@matrix.example", "USER");
    var token = signIn("disabled@matrix.example", PASSWORD);
    var disabled =
        put(
            admin,
            "/api/users/" + user.id(),
            Map.of(
                "email", "disabled@matrix.example",
                "name", "Disabled",
                "company", "",
                "status", "DISABLED",
                "version", 0));
    assertThat(disabled.status()).isEqualTo(200);
    return token;
  }

  /** An access token as ilg-api makes them, but for what is wrong with it. */
  private static String token(long user, String audience, String secret, int minutesOld) {
    var made = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-minutesOld));
    var kind = new Tokens.Kind("ilg-access", "ilg", audience, Duration.ofMinutes(10));
    return new Tokens(secret, kind, made).make("ilg-api", user, "USER");
  }
}

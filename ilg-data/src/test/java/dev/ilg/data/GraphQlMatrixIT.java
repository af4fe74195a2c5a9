package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataClientAutoConfiguration;
import dev.ilg.dataclient.system.DataProperties;
import dev.ilg.dataclient.user.UserClient;
import dev.ilg.dataclient.user.UserInput;
import dev.ilg.platform.token.ServiceTokens;
import dev.ilg.platform.token.Tokens;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/** Every field of the schema, asked with every document by every service, role and stranger. */
@TestData.WholeService
class GraphQlMatrixIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FORBIDDEN = "FORBIDDEN";

  /** Who may ask for which field; one that is in no line fails the build. */
  private static final Map<String, Set<String>> TABLE =
      Map.of(
          "API",
          Set.of("signIn", "refreshSession", "signOut", "takeDownload", "liveEvents", "useApiKey"),
          "USERS",
          Set.of(
              "me",
              "updateMe",
              "changePassword",
              "createDownload",
              "accounts",
              "account",
              "audit",
              "campaigns",
              "campaignFigures",
              "campaign",
              "checkpoints",
              "credits",
              "creditEntries",
              "leads",
              "leadsAfter",
              "lead",
              "leadEvents",
              "records",
              "analytics",
              "apiKeys",
              "createApiKey",
              "revokeApiKey"),
          "CLIENTS",
          Set.of(
              "createAccount",
              "updateAccount",
              "pauseAccount",
              "resumeAccount",
              "deleteAccount",
              "previewMessages",
              "createCampaign",
              "updateCampaign",
              "activateCampaign",
              "stopCampaign",
              "deleteCampaign",
              "answerCheckpoint",
              "handleReply",
              "decideOutcome"),
          "ADMINS",
          Set.of(
              "users",
              "user",
              "createUser",
              "updateUser",
              "deleteUser",
              "addCredits",
              "tasks",
              "taskEvidence",
              "evidence",
              "retryTask",
              "taskTypes",
              "resumeTaskType"),
          "WORKERS",
          Set.of(
              "accountLogin",
              "totpCode",
              "keepSession",
              "canaryWork",
              "recordCanary",
              "announceWorker",
              "checkpointAnswer",
              "raiseCheckpoint",
              "settleCheckpoint",
              "listPosition",
              "leadInHand",
              "recordLeads",
              "recordProfile",
              "endLead",
              "postponeLead",
              "nextInvite",
              "inboxWork",
              "recordIntent",
              "settle",
              "recordInbox",
              "leaseLanes",
              "renewLeases",
              "finishTasks",
              "keepEvidence"),
          "SCHEDULER",
          Set.of("daysToPlan", "planDay", "claimLeadership"),
          "EGRESS",
          Set.of("egressLanes"),
          "OPERATORS",
          Set.of("workload"));

  @Autowired GraphQlSource source;
  @LocalServerPort int port;

  private final List<Asker> askers = new ArrayList<>();

  /** Who asks: what they are in the table, and their token. */
  private record Asker(String name, Set<String> is, String token) {}

  /** A document with the fields that it asks for first. */
  private record Document(String text, Set<String> fields) {}

  @BeforeEach
  void people() {
    var properties =
        new DataProperties(
            URI.create("http://127.0.0.1:" + port), Duration.ofSeconds(5), Duration.ofSeconds(60));
    var users =
        new UserClient(DataClientAutoConfiguration.connect(properties, TestData.SECRET, "ilg-api"));
    var nobody = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-5));
    askers.addAll(
        List.of(
            new Asker("nobody", Set.of(), ""),
            new Asker("a word that is no token", Set.of(), "not.a.token"),
            new Asker("a token that is over", Set.of(), token("ilg-api", null, nobody)),
            new Asker(
                "a forged token",
                Set.of(),
                ServiceTokens.verifier("a secret that somebody else has made", Clock.systemUTC())
                    .make("ilg-api", 1L, "SUPER_ADMIN")),
            new Asker(
                "a token for ilg-egress",
                Set.of(),
                ServiceTokens.verifier(TestData.SECRET, "ilg-egress", Clock.systemUTC())
                    .make("ilg-api", 1L, "SUPER_ADMIN")),
            new Asker(
                "a user who does not exist",
                Set.of(),
                token("ilg-api", new Actor(987_654_321, "SUPER_ADMIN"))),
            new Asker(
                "a user of another role",
                Set.of(),
                token("ilg-api", new Actor(aUser(users, "USER"), "SUPER_ADMIN"))),
            new Asker("a service that nobody knows", Set.of(), token("ilg-else", null)),
            new Asker("ilg-api for itself", Set.of("API"), token("ilg-api", null)),
            new Asker(
                "a client",
                Set.of("API", "USERS", "CLIENTS"),
                token("ilg-api", new Actor(aUser(users, "USER"), "USER"))),
            new Asker(
                "an admin",
                Set.of("API", "USERS", "ADMINS"),
                token("ilg-api", new Actor(aUser(users, "ADMIN"), "ADMIN"))),
            new Asker(
                "the super admin",
                Set.of("API", "USERS", "ADMINS"),
                token("ilg-api", WorkerScene.superAdmin())),
            new Asker("ilg-scraper", Set.of("WORKERS"), token("ilg-scraper", null)),
            new Asker("ilg-automation", Set.of("WORKERS"), token("ilg-automation", null)),
            new Asker(
                "a worker that acts for the super admin",
                Set.of("WORKERS"),
                token("ilg-automation", WorkerScene.superAdmin())),
            new Asker("ilg-scheduler", Set.of("SCHEDULER"), token("ilg-scheduler", null)),
            new Asker("ilg-egress", Set.of("EGRESS"), token("ilg-egress", null)),
            new Asker("ilg-launcher", Set.of("OPERATORS"), token("ilg-launcher", null))));
  }

  @Test
  void everyFieldAnswersThoseAloneWhoMayAsk() throws Exception {
    var documents = documents();
    var asked =
        documents.stream()
            .flatMap(document -> document.fields().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    var listed = TABLE.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    assertThat(listed).as("each field is in one line of the table").containsAll(fields());
    assertThat(asked).as("each field is asked by some document").containsAll(fields());
    assertThat(violations(documents, TABLE)).isEmpty();
  }

  @Test
  void aFieldThatIsOpenToTheWrongOnesIsFound() throws Exception {
    var strict = new HashMap<>(TABLE);
    strict.put("USERS", Set.of());
    strict.put("OPERATORS", Set.of("accounts"));
    var accounts =
        documents().stream().filter(document -> document.fields().contains("accounts")).toList();

    assertThat(violations(accounts, strict))
        .contains("accounts: a client is answered", "accounts: ilg-launcher is refused");
  }

  private List<String> violations(List<Document> documents, Map<String, Set<String>> table)
      throws IOException, InterruptedException {
    var violations = new ArrayList<String>();
    try (var http = HttpClient.newHttpClient()) {
      for (var document : documents) {
        for (var asker : askers) {
          var may =
              document.fields().stream()
                  .allMatch(
                      field ->
                          asker.is().stream()
                              .anyMatch(
                                  line -> table.getOrDefault(line, Set.of()).contains(field)));
          // What workers and schedulers may do would lease and plan what other tests work with.
          if (may && asker.is().stream().noneMatch(Set.of("API", "OPERATORS")::contains)) {
            continue;
          }
          var refused = isRefused(http, document, asker);
          if (refused == may) {
            violations.add(
                String.join(", ", document.fields())
                    + ": "
                    + asker.name()
                    + (refused ? " is refused" : " is answered"));
          }
        }
      }
    }
    return violations;
  }

  /** Refused before anything was looked at: at the door, or by the field's own policy. */
  private boolean isRefused(HttpClient http, Document document, Asker asker)
      throws IOException, InterruptedException {
    var body = Map.of("query", document.text(), "variables", variables(document));
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (!asker.token().isEmpty()) {
      request.header("Authorization", "Bearer " + asker.token());
    }
    var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      assertThat(answer.statusCode()).isIn(401, 403);
      return true;
    }
    var errors = JSON.readTree(answer.body()).path("errors");
    assertThat(errors.toString()).as(document.text()).doesNotContain("ValidationError");
    return errors
        .valueStream()
        .map(error -> error.at("/extensions/code").asString(""))
        .anyMatch(FORBIDDEN::equals);
  }

  private Map<String, Object> variables(Document document) {
    var variables = new HashMap<String, Object>();
    var operation = operation(document.text());
    for (var variable : operation.getVariableDefinitions()) {
      variables.put(variable.getName(), new SampleValue(source.schema()).of(variable.getType()));
    }
    return variables;
  }

  private Set<String> fields() {
    var schema = source.schema();
    return Stream.of(schema.getQueryType(), schema.getMutationType())
        .flatMap(type -> type.getFieldDefinitions().stream())
        .map(GraphQLFieldDefinition::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Document> documents() throws IOException {
    var documents = new ArrayList<Document>();
    for (var file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:graphql-documents/**/*.graphql")) {
      var text = file.getContentAsString(StandardCharsets.UTF_8);
      var fields =
          operation(text).getSelectionSet().getSelectionsOfType(Field.class).stream()
              .map(Field::getName)
              .collect(Collectors.toCollection(TreeSet::new));
      documents.add(new Document(text, fields));
    }
    return documents;
  }

  private static OperationDefinition operation(String text) {
    return Parser.parse(text).getDefinitionsOfType(OperationDefinition.class).getFirst();
  }

  private static long aUser(UserClient users, String role) {
    var email = "matrix" + System.nanoTime() + "@ilg.example";
    return users
        .create(
            WorkerScene.superAdmin(),
            new UserInput(email, "Somebody", "", role, "ACTIVE", "a long enough one", null))
        .id();
  }

  private static String token(String service, @Nullable Actor actor) {
    return token(service, actor, Clock.systemUTC());
  }

  private static String token(String service, @Nullable Actor actor, Clock clock) {
    Tokens tokens = ServiceTokens.verifier(TestData.SECRET, clock);
    return actor == null ? tokens.make(service) : tokens.make(service, actor.user(), actor.role());
  }
}

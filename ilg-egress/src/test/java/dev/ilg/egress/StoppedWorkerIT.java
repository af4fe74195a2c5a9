package dev.ilg.egress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.account.AccountClient;
import dev.ilg.dataclient.account.AccountInput;
import dev.ilg.dataclient.campaign.CampaignClient;
import dev.ilg.dataclient.campaign.CampaignInput;
import dev.ilg.dataclient.campaign.CampaignMessage;
import dev.ilg.dataclient.campaign.MessageKind;
import dev.ilg.dataclient.credit.CreditClient;
import dev.ilg.dataclient.lane.GraphQlLaneClient;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.plan.NewTask;
import dev.ilg.dataclient.plan.PlanClient;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataClientAutoConfiguration;
import dev.ilg.dataclient.system.DataGraphQl;
import dev.ilg.dataclient.system.DataProperties;
import dev.ilg.dataclient.user.UserClient;
import dev.ilg.dataclient.user.UserInput;
import dev.ilg.testing.BuiltJars;
import dev.ilg.testing.DataProcess;
import dev.ilg.testing.SimulatorProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A worker is stopped between its look at the deadline and its click, and wakes too late. */
class StoppedWorkerIT {

  private static final Actor SUPER = new Actor(1, "SUPER_ADMIN");
  private static final String PASSWORD = "their own secret";
  private static int people;

  @TempDir private static Path folder;
  private static SimulatorProcess simulator;
  private static DataProcess data;
  private static Gateway gateway;
  private static int control;

  private GraphQlLaneClient lanes;
  private Actor client;
  private long account;
  private JsonNode lead;
  private Process worker;

  @BeforeAll
  static void start() throws IOException {
    simulator = SimulatorProcess.start(folder);
    control = BuiltJars.freePort();
    var proxy = BuiltJars.freePort();
    data =
        DataProcess.start(
            Map.of(
                "ILG_TASK_LEASE_TIME", "12s",
                "ILG_TASK_ACT_MARGIN", "2s",
                "ILG_TASK_SHORTEST_GAP", "0s",
                "ILG_TASK_LONGEST_GAP", "0s",
                "ILG_TASK_LONGEST_INVITE_GAP", "0s",
                "ILG_EGRESS_CONTROL", "http://127.0.0.1:" + control,
                "ILG_EGRESS_PROXY", "http://127.0.0.1:" + proxy));
    gateway = Gateway.start(data.url(), proxy, simulator.host(), "--server.port=" + control);
    gateway.awaitReady();
  }

  @AfterAll
  static void stop() {
    gateway.close();
    data.close();
    simulator.close();
  }

  @BeforeEach
  void scene() {
    var name = "client" + ++people;
    simulator.register(name + "@linkedin.example", PASSWORD);
    lead = simulator.strangers("query" + name).getFirst();
    var api = connect("ilg-api");
    lanes = new GraphQlLaneClient(connect("ilg-automation"));
    var user =
        new UserClient(api)
            .create(
                SUPER,
                new UserInput(
                    name + "@ilg.example", name, "", "USER", "ACTIVE", "a long enough one", null));
    client = new Actor(user.id(), "USER");
    new CreditClient(api).add(SUPER, user.id(), 5, "bought");
    account = new AccountClient(api).create(client, account(name)).id();
    var campaigns = new CampaignClient(api);
    var campaign = campaigns.create(client, campaign(name)).id();
    campaigns.activate(client, campaign);
    plan(campaign);
  }

  @AfterEach
  void endWorker() {
    if (worker != null) {
      worker.descendants().forEach(ProcessHandle::destroyForcibly);
      worker.destroyForcibly();
    }
    // So that the next test's worker finds only its own lane.
    new AccountClient(connect("ilg-api")).pause(client, account);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "1, true", "2, true"})
  void sendsNothingWhenItWakesAfterTheTakeover(int look, boolean withItsBrowser) throws Exception {
    var output = startWorker(look, false);
    awaitGate(output);
    signal("STOP", withItsBrowser);
    worker.outputWriter().append("go on\n").flush();

    var taken = awaitTakeover();
    signal("CONT", withItsBrowser);

    assertThat(next(output)).startsWith("worker: ").doesNotContain("Sent[");
    assertThat(worker.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(invites()).isZero();
    assertThat(taken.egress()).isNotNull();
  }

  @Test
  void isHeardWhenNobodyTookOver() throws Exception {
    var output = startWorker(2, false);
    awaitGate(output);
    signal("STOP", true);
    worker.outputWriter().append("go on\n").flush();
    signal("CONT", true);

    assertThat(next(output)).contains("DID Sent[");
    assertThat(invites()).isEqualTo(1);
  }

  @Test
  void wouldBeHeardIfOnlyTheLeaseKeptItOff() throws Exception {
    var output = startWorker(2, true);
    awaitGate(output);
    signal("STOP", true);
    worker.outputWriter().append("go on\n").flush();

    awaitTakeover();
    signal("CONT", true);

    assertThat(next(output)).contains("DID Sent[");
    assertThat(invites()).isEqualTo(1);
  }

  @Test
  void nobodyGetsALaneWhileTheGatewayIsAway() {
    var proxy = gateway.proxyPort();
    gateway.close();
    try {
      assertThat(lease("third")).isEmpty();
      assertThat(lease("third")).isEmpty();
    } finally {
      gateway = Gateway.start(data.url(), proxy, simulator.host(), "--server.port=" + control);
      gateway.awaitReady();
    }
  }

  private BufferedReader startWorker(int look, boolean straight) throws IOException {
    worker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                StoppedWorker.class.getName(),
                data.url().toString(),
                simulator.origin(),
                lead.path("slug").asString(),
                lead.path("memberId").asString(),
                Integer.toString(look),
                Boolean.toString(straight),
                lead.path("name").asString())
            .redirectError(folder.resolve("worker.log").toFile())
            .start();
    return worker.inputReader();
  }

  private void awaitGate(BufferedReader output) throws IOException {
    assertThat(next(output)).isEqualTo("worker: AT THE GATE");
  }

  /** What the worker says next; what libraries log there is passed over. */
  private static String next(BufferedReader output) throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("worker: ")) {
        return line;
      }
    }
    return "the worker ended without a word";
  }

  /** Sends a signal to the worker, and to what it started if asked. */
  private void signal(String name, boolean all) throws Exception {
    var handles = worker.toHandle().descendants().toList();
    var pids = new ArrayList<>(List.of("kill", "-" + name, "" + worker.pid()));
    if (all) {
      handles.forEach(child -> pids.add("" + child.pid()));
    }
    assertThat(new ProcessBuilder(pids).start().waitFor()).isZero();
  }

  private LaneLease awaitTakeover() {
    var taken = new LaneLease[1];
    Awaitility.await("takeover")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              lease("second").ifPresent(found -> taken[0] = found);
              return taken[0] != null;
            });
    assertThat(taken[0].takenOver()).isTrue();
    return taken[0];
  }

  private Optional<LaneLease> lease(String name) {
    return lanes.lease(new LeaseRequest(name, Pool.AUTOMATION, 1, 1, List.of(account))).stream()
        .filter(found -> found.lane() == account)
        .findFirst();
  }

  private long invites() {
    return simulator.invitesTo(lead.path("memberId").asString());
  }

  private void plan(long campaign) {
    var day = LocalDate.of(2026, 3, 2);
    var tasks =
        IntStream.range(0, 2)
            .mapToObj(
                n ->
                    new NewTask(
                        TaskType.SEND_INVITE,
                        null,
                        campaign,
                        null,
                        "test:" + campaign + ":" + n,
                        day))
            .toList();
    new PlanClient(connect("ilg-scheduler")).planDay(campaign, day, 2, tasks);
  }

  private static DataGraphQl connect(String service) {
    return DataClientAutoConfiguration.connect(
        new DataProperties(data.url(), Duration.ofSeconds(5), Duration.ofSeconds(30)),
        DataProcess.SERVICE_SECRET,
        service);
  }

  private static AccountInput account(String name) {
    return new AccountInput(
        name + "@linkedin.example",
        PASSWORD,
        null,
        true,
        "UTC",
        Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList(),
        "00:00",
        "23:59",
        null,
        null);
  }

  private CampaignInput campaign(String name) {
    return new CampaignInput(
        name,
        account,
        "https://www.linkedin.com/sales/search/people?query=(keywords:" + name + ")",
        List.of(
            message(MessageKind.SALUTATION, "Hi {{firstName}}"),
            message(MessageKind.INVITE_NOTE, "{{salutation}}"),
            message(MessageKind.FOLLOW_UP_1, "{{salutation}}, thank you"),
            message(MessageKind.FOLLOW_UP_2, "{{salutation}}, once more")),
        5,
        20,
        21,
        false,
        null);
  }

  private static CampaignMessage message(MessageKind kind, String text) {
    return new CampaignMessage(kind, List.of(new CampaignMessage.Variant(text, null)));
  }
}

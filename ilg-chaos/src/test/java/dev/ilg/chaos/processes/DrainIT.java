package dev.ilg.chaos.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.testing.BuiltJars;
import dev.ilg.testing.SimulatorProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A real ilg-automation is told to end, as a cluster tells it, while its browser is at work. */
class DrainIT {

  /** What the chart gives a worker between SIGTERM and SIGKILL, and a slow machine's share. */
  private static final Duration GRACE = Duration.ofSeconds(60);

  private static final int LEADS = 4;
  private static final String LEASED = "select count(*) from lane where running_task is not null";
  private static final String ARMED = "select count(*) from outreach where state = 'ARMED'";
  private static final String SENT = "select count(*) from outreach where state = 'DONE'";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private Database database;
  private DataService data;
  private SimulatorProcess simulator;
  private List<JsonNode> people;

  @BeforeEach
  void start() throws IOException {
    database = new Database();
    data =
        new DataService(
            BuiltJars.of("ilg-data"),
            folder.resolve("ilg-data.log"),
            Map.of(
                "ILG_DATABASE_URL", database.url(),
                "ILG_TASK_SHORTEST_GAP", "0s",
                "ILG_TASK_LONGEST_GAP", "0s",
                "ILG_TASK_LONGEST_INVITE_GAP", "0s"));
    data.start();
    simulator = SimulatorProcess.start(folder);
    simulator.register("client1@linkedin.example", Scene.PASSWORD);
    people = simulator.strangers("drain").subList(0, LEADS);
  }

  @AfterEach
  void stop() {
    simulator.close();
    data.close();
    database.close();
  }

  @Test
  void handsItsLaneBackAndTheNextWorkerSendsTheRest() throws Exception {
    var scene = new Scene(database, data.url());
    var place = scene.open(LEADS, (position, _) -> person(people.get(position)));
    scene.plan(place, TaskType.SEND_INVITE, LEADS);

    var first = worker("first");
    try {
      Waiting.until("an invite is on its way", () -> database.count(ARMED) > 0);
      first.destroy();
      assertThat(first.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)).as("ends in time").isTrue();
    } finally {
      end(first);
    }
    assertThat(database.count(LEASED)).as("no lane waits for its lease to lapse").isZero();
    assertThat(database.count(ARMED)).as("what was begun is finished, or never was").isZero();
    assertThat(database.count(SENT)).as("it did not work on").isLessThan(LEADS);

    var second = worker("second");
    try {
      Waiting.until("all are invited", () -> database.count(SENT) == LEADS);
    } finally {
      end(second);
    }
    assertThat(people)
        .allSatisfy(it -> assertThat(simulator.invitesTo(it.path("memberId").asString())).isOne());
  }

  private static Scene.Person person(JsonNode person) {
    var names = person.path("name").asString().split(" ", 2);
    return new Scene.Person(
        person.path("slug").asString(), person.path("memberId").asString(), names[0], names[1]);
  }

  private Process worker(String name) throws IOException {
    var builder =
        new ProcessBuilder(
            JavaCommand.java(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx160m",
            "-jar",
            BuiltJars.of("ilg-automation").toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "ILG_PORT",
                "0",
                "ILG_DATA_URL",
                data.url().toString(),
                "ILG_SERVICE_SECRET",
                DataService.SERVICE_SECRET,
                "ILG_WORKER_NAME",
                name,
                "ILG_WORKER_POLLING",
                "100ms",
                "ILG_LINKEDIN_ORIGIN",
                simulator.origin(),
                "ILG_LINKEDIN_DIRECT",
                "true"));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  private static void end(Process worker) {
    worker.descendants().forEach(ProcessHandle::destroyForcibly);
    worker.destroyForcibly();
  }
}

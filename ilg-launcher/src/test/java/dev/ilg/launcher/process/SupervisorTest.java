package dev.ilg.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.Tools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

  @TempDir private Path folder;
  private final BlockingQueue<ServiceStatus> heard = new LinkedBlockingQueue<>();
  private Supervisor supervisor;

  @BeforeEach
  void begin() {
    supervisor = new Supervisor(folder, heard::add);
  }

  @AfterEach
  void end() {
    supervisor.close();
  }

  @Test
  void startsSideBySideAndWritesDownWhatItStarted() {
    supervisor.start(List.of(program("one", "sleep 60"), program("two", "sleep 60")));

    assertThat(supervisor.statuses())
        .extracting(ServiceStatus::state)
        .containsOnly(ServiceState.READY);
    assertThat(record("one").running()).isPresent();
    assertThat(record("two").running()).isPresent();
  }

  @Test
  void startsAgainWhatWasKilled() throws InterruptedException {
    supervisor.start(List.of(program("one", "sleep 60")));
    var first = supervisor.statuses().getFirst().pid();

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    assertThat(await(ServiceState.RESTARTING).note()).isEqualTo("was killed; started again");
    var again = await(ServiceState.READY);
    assertThat(again.restarts()).isEqualTo(1);
    assertThat(again.pid()).isNotEqualTo(first);
  }

  @Test
  void saysWhyAServiceCannotStart() {
    var broken = program("broken", "echo starting; echo 'Error: no such jar'; exit 3");

    assertThatThrownBy(() -> supervisor.start(List.of(broken)))
        .isInstanceOf(LaunchException.class)
        .hasMessage("broken: ended with code 3: Error: no such jar");
  }

  @Test
  void doesNotWaitForTheSlowWhenAnotherFailed() {
    var slow = never("slow", Duration.ofSeconds(60));
    var broken = program("broken", "exit 1");

    assertThatThrownBy(() -> supervisor.start(List.of(slow, broken)))
        .hasMessageContaining("broken");
  }

  @Test
  void givesUpOnWhatNeverBecomesReady() {
    assertThatThrownBy(() -> supervisor.start(List.of(never("slow", Duration.ofMillis(300)))))
        .hasMessageContaining("slow: was not ready after");
  }

  @Test
  void endsEverythingTheLastFirst() throws InterruptedException {
    supervisor.start(List.of(program("one", "sleep 60")));
    supervisor.start(List.of(program("two", "sleep 60")));
    var pids = supervisor.statuses().stream().map(ServiceStatus::pid).toList();

    supervisor.close();

    assertThat(pids).noneMatch(pid -> ProcessHandle.of(pid).isPresent());
    assertThat(await(ServiceState.STOPPED).name()).isEqualTo("two");
    assertThat(await(ServiceState.STOPPED).name()).isEqualTo("one");
    assertThat(folder.resolve("one.pid")).doesNotExist();
  }

  @Test
  void endsTheChildrenOfWhatItStarted() {
    supervisor.start(List.of(program("parent", "sleep 61 & wait")));
    var parent = ProcessHandle.of(supervisor.statuses().getFirst().pid()).orElseThrow();
    await(() -> parent.descendants().findAny().isPresent());
    var children = parent.descendants().toList();

    supervisor.close();

    await(() -> children.stream().noneMatch(ProcessHandle::isAlive));
  }

  @Test
  void endsWhatAKilledServiceLeftBehind() throws InterruptedException {
    supervisor.start(List.of(program("parent", "sleep 62 & wait")));
    var parent = ProcessHandle.of(supervisor.statuses().getFirst().pid()).orElseThrow();
    await(() -> parent.descendants().findAny().isPresent());
    var children = parent.descendants().toList();

    parent.destroyForcibly();

    await(ServiceState.RESTARTING);
    await(() -> children.stream().noneMatch(ProcessHandle::isAlive));
  }

  @Test
  void startsNothingAfterItsEnd() {
    supervisor.close();

    assertThatThrownBy(() -> supervisor.start(List.of(program("late", "sleep 60"))))
        .hasMessageContaining("asked to end");
  }

  @Test
  void doesNotMistakeAnotherProcessForARecordedOne() throws Exception {
    Files.writeString(folder.resolve("old.pid"), ProcessHandle.current().pid() + " 12345\n");

    assertThat(record("old").running()).isEmpty();
  }

  private ProcessRecord record(String name) {
    return new ProcessRecord(folder, name);
  }

  private ServiceStatus await(ServiceState state) throws InterruptedException {
    while (true) {
      var status = heard.poll(20, TimeUnit.SECONDS);
      assertThat(status).as("waiting for " + state).isNotNull();
      if (status.state() == state && (state != ServiceState.READY || status.restarts() > 0)) {
        return status;
      }
    }
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition::getAsBoolean);
  }

  private Program program(String name, String script) {
    return program(name, script, Readiness.atOnce(), Duration.ofSeconds(20));
  }

  private Program never(String name, Duration limit) {
    return program(name, "sleep 60", _ -> false, limit);
  }

  private Program program(String name, String script, Readiness readiness, Duration limit) {
    // What ends at once must not count as ready: readiness looks at the process a little later.
    Readiness patient = pid -> readiness.isReady(pid) && !script.contains("exit");
    return new Program(
        name,
        0,
        List.of("bash", "-c", script),
        Tools.environment(),
        folder.resolve(name + ".log"),
        patient,
        limit,
        "TERM");
  }
}

package dev.ilg.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.launcher.process.Program;
import dev.ilg.launcher.process.Readiness;
import dev.ilg.launcher.process.ServiceState;
import dev.ilg.launcher.process.Supervisor;
import dev.ilg.launcher.system.Ports;
import dev.ilg.launcher.system.Tools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresFilesIT {

  @TempDir private Path folder;

  @Test
  void keepsItsDataAndComesBackAfterBeingKilled() throws Exception {
    var files = PostgresFiles.in(folder);
    var data = folder.resolve("data");
    files.prepare(data, "secret");
    var marker = Files.getLastModifiedTime(data.resolve("PG_VERSION"));
    files.prepare(data, "secret");
    assertThat(Files.getLastModifiedTime(data.resolve("PG_VERSION"))).isEqualTo(marker);

    var port = Ports.free(1, new Random(3)).getFirst();
    try (var supervisor = new Supervisor(folder, _ -> {})) {
      supervisor.start(List.of(postgres(files, data, port)));
      var first = supervisor.statuses().getFirst();
      assertThat(Ports.isFree(port)).isFalse();

      ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                var now = supervisor.statuses().getFirst();
                return now.restarts() > 0 && now.state() == ServiceState.READY;
              });
    }
    assertThat(Ports.isFree(port)).isTrue();
    assertThat(data.resolve("postmaster.pid")).doesNotExist();
  }

  private Program postgres(PostgresFiles files, Path data, int port) {
    return new Program(
        "postgres",
        port,
        files.command(
            "postgres",
            List.of("-D", "" + data, "-p", "" + port, "-c", "unix_socket_directories=")),
        Tools.environment(),
        folder.resolve("postgres.log"),
        Readiness.postgres(data),
        Duration.ofSeconds(60),
        "INT");
  }
}

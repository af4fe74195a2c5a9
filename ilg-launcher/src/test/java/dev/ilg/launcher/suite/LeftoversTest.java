package dev.ilg.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.launcher.process.ProcessRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir private Path temporary;

  @Test
  void endsWhatADeadDemoLeftAndSparesALivingOne() throws IOException {
    var dead = service("ilg-demo-dead");
    Files.writeString(temporary.resolve("ilg-demo-dead/run/supervisor.pid"), "999999999 1\n");
    var living = service("ilg-demo-living");
    new ProcessRecord(temporary.resolve("ilg-demo-living/run"), "supervisor")
        .keep(ProcessHandle.current());

    Leftovers.ofDeadDemos(temporary);

    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !dead.isAlive());
    assertThat(living.isAlive()).isTrue();
    living.destroyForcibly();
  }

  private Process service(String demo) throws IOException {
    var run = Files.createDirectories(temporary.resolve(demo).resolve("run"));
    var process = new ProcessBuilder("sleep", "60").start();
    new ProcessRecord(run, "ilg-api").keep(process.toHandle());
    return process;
  }
}

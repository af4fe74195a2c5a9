package dev.ilg.chaos.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A short run of real processes; the long one is {@code ./ilg chaos --level processes}. */
class ProcessesRunIT {

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void keepsEveryPromiseWhileProcessesDie() {
    var told = new ConcurrentLinkedQueue<String>();
    var size = new ProcessesRun.Size(2, 2, 6);
    var jar = Path.of("../ilg-data/target/ilg-data-0.1.0-SNAPSHOT.jar").toAbsolutePath();
    var terms = new ProcessesRun.Terms(20, 5, true, size, folder, jar.normalize());

    var verdict = new ProcessesRun(terms, told::add).run();

    assertThat(verdict.holds()).as("%s %s", verdict, told).isTrue();
    assertThat(verdict.crashPoints().values()).as("%s", told).allMatch(hits -> hits > 0);
    assertThat(verdict.allFaults()).isGreaterThanOrEqualTo(20);
  }
}

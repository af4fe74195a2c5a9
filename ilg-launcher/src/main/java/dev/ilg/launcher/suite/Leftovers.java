package dev.ilg.launcher.suite;

import dev.ilg.launcher.process.Ending;
import dev.ilg.launcher.process.ProcessRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Services whose supervisor was killed and that run on. */
public final class Leftovers {

  private static final List<String> IN_STARTING_ORDER =
      List.of(
          "postgres",
          "epmd",
          "rabbitmq",
          "ilg-simulator",
          "ilg-data",
          "ilg-egress",
          "ilg-api",
          "ilg-scheduler",
          "ilg-scraper",
          "ilg-automation",
          "ilg-front");

  private Leftovers() {}

  /** Ends what demos left behind whose launcher was killed. */
  public static void ofDeadDemos(Path temporary) {
    try (var folders = Files.newDirectoryStream(temporary, "ilg-demo-*")) {
      for (var folder : folders) {
        var run = folder.resolve("run");
        var launcher = run.resolve("supervisor.pid");
        if (Files.exists(launcher) && new ProcessRecord(run, "supervisor").running().isEmpty()) {
          end(run);
          Files.deleteIfExists(launcher);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for earlier demos in " + temporary, e);
    }
  }

  /** Ends them, the last started first, and returns their names. */
  public static List<String> end(Path run) {
    var ended = new ArrayList<String>();
    for (var name : IN_STARTING_ORDER.reversed()) {
      var record = new ProcessRecord(run, name);
      record
          .running()
          .ifPresent(
              process -> {
                Ending.end(
                    process, name.equals("postgres") ? "INT" : "TERM", Duration.ofSeconds(20));
                ended.add(name);
              });
      record.forget();
    }
    return List.copyOf(ended);
  }
}

package dev.ilg.launcher.command;

import dev.ilg.launcher.drill.DriftDrill;
import dev.ilg.launcher.drill.DriftReport;
import dev.ilg.launcher.process.ProcessRecord;
import dev.ilg.launcher.suite.Leftovers;
import dev.ilg.launcher.system.Home;
import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.LaunchException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** LinkedIn changes a page, and ILG must notice. */
@Command(name = "drill", description = "change LinkedIn's pages and see that ILG notices")
public final class DrillCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "drift")
  private String name = "";

  @Option(names = "--seed", description = "the same seed gives the same people (default: 7)")
  private long seed = 7;

  @Option(names = "--json", description = "print one JSON object; progress goes to stderr")
  private boolean json;

  @Option(names = "--keep", description = "keep the folder with data and logs")
  private boolean keep;

  private volatile boolean interrupted;
  private volatile boolean over;

  @Override
  public Integer call() throws IOException {
    if (!name.equals("drift")) {
      throw new LaunchException("there is one drill:  ./ilg drill drift");
    }
    var root = Files.createTempDirectory("ilg-demo-");
    Leftovers.ofDeadDemos(root.resolveSibling("."));
    var progress = json ? System.err : System.out;
    var drill = new DriftDrill(seed, new Home(Checkout.home().checkout(), root), progress);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(drill), "end"));
    new ProcessRecord(root.resolve("run"), "supervisor").keep(ProcessHandle.current());
    var good = run(drill, progress);
    drill.close();
    over = true;
    new ProcessRecord(root.resolve("run"), "supervisor").forget();
    if (good && !keep) {
      delete(root);
    } else {
      progress.println("data and logs stay in " + root);
    }
    return good ? 0 : 1;
  }

  private void end(DriftDrill drill) {
    interrupted = !over;
    drill.close();
  }

  private boolean run(DriftDrill drill, PrintStream progress) {
    try {
      var report = drill.run();
      System.out.println(json ? Http.JSON.writeValueAsString(report) : text(report));
      return report.passes();
    } catch (LaunchException failure) {
      if (!interrupted) {
        progress.println("ilg: the drill failed: " + failure.getMessage());
        drill.lastWords().forEach(line -> progress.println("  " + line));
      }
      return false;
    }
  }

  private static String text(DriftReport report) {
    return """

        before        %d invites
        changed       stopped %s after %d min; alert %s (%s); %d invites, %d profiles and %d inboxes read
        taken back    stopped %s; alert %s; %d invites
        seed %d, %s s: %s"""
        .formatted(
            report.invitesBefore(),
            report.stopped(),
            report.stoppedAfterMinutes(),
            report.alertFired() ? "fires" : "IS QUIET",
            report.alertBy(),
            report.invitesWhileStopped(),
            report.listsReadOn(),
            report.inboxesReadOn(),
            report.stillStopped(),
            report.alertEnded() ? "is quiet" : "STILL FIRES",
            report.invitesAfter(),
            report.seed(),
            report.elapsedSeconds(),
            report.passes() ? "all held" : "PROBLEMS " + report.problems());
  }

  private static void delete(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      for (var file : files.toList().reversed()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

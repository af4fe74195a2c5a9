package dev.ilg.launcher.command;

import dev.ilg.launcher.demo.Demo;
import dev.ilg.launcher.demo.DemoOptions;
import dev.ilg.launcher.demo.Report;
import dev.ilg.launcher.process.ProcessRecord;
import dev.ilg.launcher.suite.Leftovers;
import dev.ilg.launcher.system.Home;
import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.LaunchException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Days of outreach in minutes, and the judge's verdict. */
@Command(name = "demo", description = "live through days with a private copy of everything")
public final class DemoCommand implements Callable<Integer> {

  private static final List<String> VARIANTS = List.of("usual", "random");
  private static final List<String> OPTIONAL = List.of("ilg-egress", "rabbitmq");

  @Option(names = "--days", description = "how many (default: 14)")
  private int days = 14;

  @Option(names = "--leads", description = "how many the campaign list has (default: 60)")
  private int leads = 60;

  @Option(names = "--seed", description = "the same seed gives the same people (default: 7)")
  private long seed = 7;

  @Option(names = "--json", description = "print one JSON object; progress goes to stderr")
  private boolean json;

  @Option(names = "--keep", description = "keep the folder with data and logs")
  private boolean keep;

  @Option(
      names = "--without",
      split = ",",
      description = "services that are left out: rabbitmq or ilg-egress")
  private Set<String> without = Set.of();

  @Option(
      names = "--variants",
      description = "usual, or random: all builds and languages of LinkedIn's pages, by the seed")
  private String variants = "usual";

  private volatile boolean over;
  private volatile boolean interrupted;

  @Override
  public Integer call() throws IOException {
    if (days < 1 || days > 365 || leads < 1 || leads > 2500) {
      throw new LaunchException("--days must be 1 to 365 and --leads 1 to 2500");
    }
    if (!VARIANTS.contains(variants)) {
      throw new LaunchException("--variants takes " + String.join(" or ", VARIANTS));
    }
    if (!OPTIONAL.containsAll(without)) {
      throw new LaunchException("--without takes " + String.join(" and ", OPTIONAL));
    }
    var root = Files.createTempDirectory("ilg-demo-");
    Leftovers.ofDeadDemos(root.resolveSibling("."));
    var progress = json ? System.err : System.out;
    var options = new DemoOptions(days, leads, seed, json, keep, Set.copyOf(without), variants);
    var demo = new Demo(options, new Home(Checkout.home().checkout(), root), progress);
    var hook =
        new Thread(
            () -> {
              interrupted = !over;
              demo.close();
              if (interrupted) {
                progress.println("ilg: interrupted; data and logs stay in " + root);
              }
            },
            "end");
    Runtime.getRuntime().addShutdownHook(hook);
    new ProcessRecord(root.resolve("run"), "supervisor").keep(ProcessHandle.current());
    var good = run(demo, progress, root);
    demo.close();
    over = true;
    new ProcessRecord(root.resolve("run"), "supervisor").forget();
    if (good && !keep) {
      delete(root);
    } else if (!interrupted) {
      progress.println("data and logs stay in " + root);
    }
    return good ? 0 : 1;
  }

  private boolean run(Demo demo, PrintStream progress, Path root) {
    try {
      var report = demo.run();
      if (json) {
        System.out.println(Http.JSON.writeValueAsString(report));
      } else {
        print(report, System.out);
      }
      if (!report.passes()) {
        report.differences().forEach(line -> progress.println("DIFFERENCE " + line));
      }
      return report.passes();
    } catch (LaunchException failure) {
      if (!interrupted) {
        progress.println("ilg: the demo failed: " + failure.getMessage());
        demo.lastWords().forEach(line -> progress.println("  " + line));
      }
      return false;
    } catch (RuntimeException bug) {
      if (!interrupted) {
        progress.println("ilg: the demo failed: " + bug + " (in " + root + ")");
        bug.printStackTrace(progress);
      }
      return false;
    }
  }

  private static void print(Report report, PrintStream out) {
    var leads = report.leads();
    var outreach = report.outreach();
    var journal = report.journal();
    out.println();
    out.println("                   ILG  journal");
    out.printf("invites        %7d  %7d%n", outreach.invites(), journal.invites());
    out.printf(
        "follow-ups     %7d  %7d%n",
        outreach.firstFollowUps() + outreach.secondFollowUps(), journal.messages());
    out.printf("withdrawals    %7d  %7d%n", outreach.withdrawals(), journal.withdrawals());
    out.printf(
        "duplicates               %5d%n", journal.duplicateInvites() + journal.duplicateMessages());
    out.println(leads);
    out.println(report.credits());
    out.printf(
        "seed %d, %d days, %s s: %s%n",
        report.seed(),
        report.days(),
        report.elapsedSeconds(),
        report.passes() ? "ILG and the journal agree" : "THEY DISAGREE");
  }

  private static void delete(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      for (var file : files.toList().reversed()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

package dev.ilg.launcher.command;

import dev.ilg.launcher.process.Ending;
import dev.ilg.launcher.process.ProcessRecord;
import dev.ilg.launcher.suite.Leftovers;
import dev.ilg.launcher.suite.StatusFile;
import dev.ilg.launcher.system.Home;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Ends what {@code up} started, and nothing else. */
@Command(name = "down", description = "end everything that up started")
public final class DownCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Home home = Checkout.home();

  @Override
  public Integer call() {
    var supervisor = new ProcessRecord(home.run(), "supervisor");
    var running = supervisor.running();
    running.ifPresent(process -> Ending.end(process, "TERM", PATIENCE));
    supervisor.forget();
    var leftovers = Leftovers.end(home.run());
    new StatusFile(home.run()).forget();
    if (running.isEmpty() && leftovers.isEmpty()) {
      System.out.println("nothing was running");
    } else {
      System.out.println("ILG is down; its data stays in " + home.root());
    }
    return 0;
  }
}

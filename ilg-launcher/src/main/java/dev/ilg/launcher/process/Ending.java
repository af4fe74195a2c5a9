package dev.ilg.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process and what it started: first by asking, then by force. */
public final class Ending {

  private Ending() {}

  /** Asks with the signal; kills what is left when the time is over. */
  public static void end(ProcessHandle process, String signal, Duration patience) {
    List<ProcessHandle> children = process.descendants().toList();
    ask(process, signal);
    if (!endsWithin(process, patience)) {
      process.destroyForcibly();
      endsWithin(process, Duration.ofSeconds(5));
    }
    for (var child : children) {
      // A browser or a broker's port mapper may outlive the process that started it.
      if (child.isAlive() && !endsWithin(child, Duration.ofMillis(300))) {
        child.destroyForcibly();
      }
    }
  }

  private static void ask(ProcessHandle process, String signal) {
    if (signal.equals("TERM")) {
      process.destroy();
      return;
    }
    try {
      var kill = List.of("sh", "-c", "kill -" + signal + " " + process.pid());
      new ProcessBuilder(kill).start().onExit().join();
    } catch (IOException e) {
      process.destroy();
    }
  }

  private static boolean endsWithin(ProcessHandle process, Duration limit) {
    try {
      process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException stillThere) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}

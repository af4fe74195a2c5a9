package dev.ilg.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Kills what a process that is gone left behind in the session that it led. */
  static void endSession(long leader) {
    ProcessHandle.allProcesses()
        .filter(process -> session(process.pid()) == leader)
        .forEach(ProcessHandle::destroyForcibly);
  }

  private static long session(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      // After the name in brackets, which may hold anything: state, parent, group, session.
      return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ", 5)[3]);
    } catch (IOException | NumberFormatException gone) {
      return -1;
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

package dev.ilg.chaos.processes;

import dev.ilg.chaos.referee.Fate;
import dev.ilg.chaos.referee.Referee;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Kills workers at crash points, or stops them there for about as long as a lease or longer. */
final class Stops implements Referee.Hold, AutoCloseable {

  private static final Duration SHORTEST = Duration.ofMillis(400);
  private static final Duration LONGEST = Duration.ofSeconds(7);

  private final Fate fate;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  Stops(Fate fate) {
    this.fate = fate;
  }

  @Override
  public boolean mayGoOn(String worker, long pid, String point) {
    return switch (fate.at(point)) {
      case GO -> true;
      case KILL -> {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        yield false;
      }
      case STOP -> {
        signal("STOP", pid);
        var length = fate.between(SHORTEST, LONGEST).toMillis();
        var _ = timer.schedule(() -> signal("CONT", pid), length, TimeUnit.MILLISECONDS);
        yield true;
      }
    };
  }

  private static void signal(String name, long pid) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().onExit().join();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}

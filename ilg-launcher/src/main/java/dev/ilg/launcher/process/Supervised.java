package dev.ilg.launcher.process;

import dev.ilg.launcher.system.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One program that is kept running until it is told to end. */
final class Supervised {

  private static final Duration LOOK_EVERY = Duration.ofMillis(80);
  private static final Duration FIRST_BACKOFF = Duration.ofMillis(300);
  private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(20);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

  /** What a shell calls the end by SIGKILL: not the program's own fault. */
  private static final int KILLED = 137;

  private final Program program;
  private final ProcessRecord record;
  private final Consumer<ServiceStatus> listener;
  private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile ServiceStatus status;
  private volatile @Nullable Process process;
  private long since = System.nanoTime();
  private long logFrom;

  Supervised(Program program, Path run, Consumer<ServiceStatus> listener) {
    this.program = program;
    this.record = new ProcessRecord(run, program.name());
    this.listener = listener;
    this.status =
        new ServiceStatus(program.name(), program.port(), ServiceState.WAITING, 0, 0, 0, "");
  }

  ServiceStatus status() {
    return status;
  }

  /** Completes when it is ready for the first time, or with the reason why it never will be. */
  CompletableFuture<Void> start() {
    Thread.ofPlatform().daemon().name("supervise " + program.name()).start(this::keepRunning);
    return firstReady;
  }

  void stop() {
    stop.countDown();
    tell(ServiceState.STOPPING, "");
    var running = process;
    if (running != null && running.isAlive()) {
      Ending.end(running.toHandle(), program.stopSignal(), STOP_PATIENCE);
    }
    if (status.pid() != 0) {
      waitUntilOver();
    }
    record.forget();
    tell(ServiceState.STOPPED, "");
  }

  private void waitUntilOver() {
    try {
      // A process that was just being started when the stop came is ended by its own thread.
      over.await(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keepRunning() {
    try {
      var backoff = FIRST_BACKOFF;
      while (!stopping()) {
        var running = spawn();
        var worked = awaitReady(running);
        var code = awaitEnd(running, worked);
        if (stopping()) {
          return;
        }
        var reason = reason(code, worked);
        if (!firstReady.isDone() && code != KILLED) {
          tell(ServiceState.FAILED, reason);
          firstReady.completeExceptionally(new LaunchException(program.name() + ": " + reason));
          return;
        }
        backoff = worked ? FIRST_BACKOFF : shorter(backoff.multipliedBy(2), LONGEST_BACKOFF);
        restarted(reason);
        if (stop.await(backoff.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      var reason = "cannot be started: " + e.getMessage();
      tell(ServiceState.FAILED, reason);
      firstReady.completeExceptionally(new LaunchException(program.name() + " " + reason, e));
    } finally {
      firstReady.completeExceptionally(
          new LaunchException(program.name() + " was ended before it was ready"));
      over.countDown();
    }
  }

  private boolean stopping() {
    return stop.getCount() == 0;
  }

  private Process spawn() throws IOException {
    since = System.nanoTime();
    logFrom = Files.exists(program.log()) ? Files.size(program.log()) : 0;
    // A session of its own: Ctrl-C in the terminal reaches the launcher alone, which ends the rest.
    var command = new ArrayList<>(List.of("setsid"));
    command.addAll(program.command());
    var builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(program.environment());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()));
    var started = builder.start();
    started.getOutputStream().close();
    process = started;
    record.keep(started.toHandle());
    tell(ServiceState.STARTING, status.note());
    return started;
  }

  private boolean awaitReady(Process running) throws InterruptedException {
    var limit = System.nanoTime() + program.startLimit().toNanos();
    while (running.isAlive() && !stopping()) {
      if (program.readiness().isReady(running.pid())) {
        tell(ServiceState.READY, status.note());
        firstReady.complete(null);
        return true;
      }
      if (System.nanoTime() - limit > 0) {
        Ending.end(running.toHandle(), program.stopSignal(), Duration.ofSeconds(3));
        return false;
      }
      stop.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }
    return false;
  }

  private int awaitEnd(Process running, boolean worked) throws InterruptedException {
    if (!worked && stopping()) {
      Ending.end(running.toHandle(), program.stopSignal(), STOP_PATIENCE);
    }
    var code = running.waitFor();
    // A broker whose script was killed would hold the port and the name of the next one.
    Ending.endSession(running.pid());
    return code;
  }

  private String reason(int code, boolean worked) {
    var words = LastWords.of(program.log(), logFrom);
    if (!worked && System.nanoTime() - since >= program.startLimit().toNanos()) {
      return "was not ready after " + program.startLimit().toSeconds() + " s: " + words;
    }
    return code == KILLED ? "was killed" : "ended with code " + code + ": " + words;
  }

  private void restarted(String reason) {
    var now = status;
    status =
        new ServiceStatus(
            now.name(),
            now.port(),
            ServiceState.RESTARTING,
            0,
            now.restarts() + 1,
            0,
            reason + "; started again");
    listener.accept(status);
  }

  private void tell(ServiceState state, String note) {
    var running = process;
    var pid = running == null || state == ServiceState.STOPPED ? 0 : running.pid();
    var seconds = (System.nanoTime() - since) / 1e9;
    status =
        new ServiceStatus(
            program.name(), program.port(), state, pid, status.restarts(), seconds, note);
    listener.accept(status);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}

package dev.ilg.launcher.process;

import dev.ilg.launcher.system.LaunchException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Starts stages one after another, keeps everything running, and ends it in reverse order. */
public final class Supervisor implements AutoCloseable {

  private final Path run;
  private final Consumer<ServiceStatus> listener;
  private final List<List<Supervised>> stages = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  /**
   * @param run where process ids are written down
   * @param listener hears every change, from several threads
   */
  public Supervisor(Path run, Consumer<ServiceStatus> listener) {
    this.run = run;
    this.listener = listener;
  }

  /** Starts programs side by side and returns when all are ready. */
  public void start(List<Program> programs) {
    var stage = programs.stream().map(program -> new Supervised(program, run, listener)).toList();
    List<CompletableFuture<Void>> ready;
    synchronized (this) {
      if (closed) {
        throw new LaunchException("asked to end while starting");
      }
      stages.add(stage);
      ready = stage.stream().map(Supervised::start).toList();
    }
    try {
      // The first failure counts; waiting for the slowest would hide it.
      awaitAll(ready);
    } catch (CompletionException e) {
      throw e.getCause() instanceof LaunchException failure ? failure : new LaunchException("?", e);
    }
  }

  /** How everything is, in the order it was started. */
  public List<ServiceStatus> statuses() {
    return stages.stream().flatMap(List::stream).map(Supervised::status).toList();
  }

  /** Ends everything that was started, the last first; harmless when nothing runs. */
  @Override
  public void close() {
    List<List<Supervised>> started;
    synchronized (this) {
      closed = true;
      started = new ArrayList<>(stages);
      stages.clear();
    }
    for (var stage : started.reversed()) {
      var ends =
          stage.stream()
              .map(one -> CompletableFuture.runAsync(one::stop, Thread::startVirtualThread));
      // Whatever goes wrong with one, the others are still ended.
      CompletableFuture.allOf(ends.toArray(CompletableFuture<?>[]::new))
          .handle((_, failure) -> failure == null)
          .join();
    }
  }

  private static void awaitAll(List<CompletableFuture<Void>> all) {
    var waiting = all;
    while (!waiting.isEmpty()) {
      CompletableFuture.anyOf(waiting.toArray(CompletableFuture<?>[]::new)).join();
      var rest = new ArrayList<CompletableFuture<Void>>();
      for (var one : waiting) {
        if (one.isDone()) {
          one.join();
        } else {
          rest.add(one);
        }
      }
      waiting = rest;
    }
  }
}

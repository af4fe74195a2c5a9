package dev.ilg.chaos.processes;

import dev.ilg.chaos.referee.Fate;
import dev.ilg.chaos.worker.ChaosWorker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One worker that is started again whenever it died, mostly under its old name. */
final class WorkerSlot implements AutoCloseable {

  private static final int OWNERS = 2;
  private static final Duration TRAINING = Duration.ofSeconds(4);
  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx64m",
          "-Xlog:disable",
          // All is plain HTTP here, and reading the JDK's certificates takes a tenth of a start.
          "-Djavax.net.ssl.trustStore=NONE",
          "-DILG_CHAOS_LOG=WARN");
  private static final int NEW_NAME_ONE_IN = 4;

  private final Terms terms;
  private final Fate fate;
  private final String slot;
  private int lives;
  private int name;
  private volatile boolean ended;
  private volatile @Nullable Process process;

  /**
   * What every worker is started with.
   *
   * @param dataPort where it finds ilg-data
   * @param refereePort where it finds LinkedIn
   * @param lookDelay milliseconds before a look believes what is absent
   * @param cache the JVM's ahead-of-time cache, which may be absent
   */
  record Terms(int dataPort, int refereePort, long lookDelay, Path cache, Path log) {}

  WorkerSlot(Terms terms, Fate fate, String slot) {
    this.terms = terms;
    this.fate = fate;
    this.slot = slot;
  }

  /** Starts it, and again for as long as it is wanted. */
  void start() {
    Thread.ofVirtual().name(slot).start(this::keepRunning);
  }

  /** Kills it with SIGKILL. */
  void kill() {
    var running = process;
    if (running != null) {
      running.destroyForcibly();
    }
  }

  private void keepRunning() {
    while (!ended) {
      var running = spawn();
      process = running;
      running.onExit().join();
      if (fate.below(NEW_NAME_ONE_IN) == 0) {
        name++;
      }
    }
  }

  /**
   * Lets one worker idle for a while and end in peace, so that the JVM keeps what it loaded: those
   * that follow start in half the time. Without a cache they start all the same.
   */
  void train() {
    var cache = Path.of(terms.cache() + ".new");
    var worker = spawn(List.of("-XX:AOTCacheOutput=" + cache));
    LockSupport.parkNanos(TRAINING.toNanos());
    try {
      worker.getOutputStream().close();
      if (worker.waitFor(Waiting.PATIENCE.toSeconds(), TimeUnit.SECONDS) && Files.exists(cache)) {
        Files.move(cache, terms.cache());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      worker.destroyForcibly();
    }
  }

  private Process spawn() {
    lives++;
    return spawn(
        Files.exists(terms.cache()) ? List.of("-XX:AOTCache=" + terms.cache()) : List.of());
  }

  private Process spawn(List<String> cacheOptions) {
    try {
      var command = new ArrayList<>(List.of(JavaCommand.java()));
      command.addAll(cacheOptions);
      command.addAll(OPTIONS);
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add(ChaosWorker.class.getName());
      command.add(slot + "-" + name);
      command.add("http://127.0.0.1:" + terms.dataPort());
      command.add(Integer.toString(terms.refereePort()));
      command.add(Long.toString(terms.lookDelay()));
      command.add(Integer.toString(OWNERS));
      var builder = new ProcessBuilder(command);
      builder.environment().put("ILG_SERVICE_SECRET", DataService.SERVICE_SECRET);
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(terms.log().toFile()));
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int lives() {
    return lives;
  }

  @Override
  public void close() {
    ended = true;
    var running = process;
    if (running != null) {
      running.destroyForcibly().onExit().join();
    }
  }
}

package dev.ilg.worker.watchdog;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The worker's end of the watchdog: starts it with the first lease, again if it died, and tells it
 * what holds. It is a process of its own, in a session of its own, so that whatever stops the
 * worker does not stop it.
 */
public final class WatchdogProcess implements Watch, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(WatchdogProcess.class);
  private static final String CLASS_FILE = Watchdog.class.getName().replace('.', '/') + ".class";

  private @Nullable Process process;
  private @Nullable Path classes;

  @Override
  public synchronized void hold(long lane, Duration most) {
    if (most.isPositive()) {
      say("hold " + lane + " " + most.toMillis());
    }
  }

  @Override
  public synchronized void free(long lane) {
    if (process != null) {
      say("free " + lane);
    }
  }

  /** Ends it; what it watched is the worker's own to end. */
  @Override
  public synchronized void close() {
    if (process != null) {
      // Asked politely, it would see its input end while it ends, and take the worker for gone.
      process.destroyForcibly();
      process = null;
    }
  }

  private void say(String line) {
    try {
      write(running(), line);
    } catch (IOException dead) {
      log.warn("the watchdog died; it is started again: {}", dead.getMessage());
      close();
      try {
        write(running(), line);
      } catch (IOException again) {
        throw new UncheckedIOException("the watchdog does not start", again);
      }
    }
  }

  private static void write(Process watchdog, String line) throws IOException {
    Writer input = watchdog.outputWriter();
    input.write(line + "\n");
    input.flush();
  }

  private Process running() throws IOException {
    var known = process;
    if (known != null && known.isAlive()) {
      return known;
    }
    var command = new ArrayList<String>();
    onPath("setsid").ifPresent(command::add);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-cp",
            classes().toString(),
            Watchdog.class.getName(),
            Long.toString(ProcessHandle.current().pid())));
    var started =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process = started;
    log.info("watchdog started; it ends the browser when no lease is renewed in time");
    return started;
  }

  // A class path that any JVM can read: the service's own may be jars within a jar.
  private Path classes() throws IOException {
    var known = classes;
    if (known != null && Files.exists(known.resolve(CLASS_FILE))) {
      return known;
    }
    var folder = Files.createTempDirectory("ilg-watchdog");
    var file = folder.resolve(CLASS_FILE);
    Files.createDirectories(file.getParent());
    try (var bytes = Watchdog.class.getResourceAsStream("/" + CLASS_FILE)) {
      if (bytes == null) {
        throw new IOException("no class file " + CLASS_FILE);
      }
      Files.copy(bytes, file);
    }
    // The JVM deletes what was named last first, so the folders are named before what is in them.
    var made = folder;
    made.toFile().deleteOnExit();
    for (var part : Path.of(CLASS_FILE)) {
      made = made.resolve(part);
      made.toFile().deleteOnExit();
    }
    classes = folder;
    return folder;
  }

  private static Optional<String> onPath(String program) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}

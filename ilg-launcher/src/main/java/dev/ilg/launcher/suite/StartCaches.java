package dev.ilg.launcher.suite;

import dev.ilg.launcher.system.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What the JVM keeps of a start (JEP 483 and 514), beside each unpacked service: the next one takes
 * about half the CPU. Made in the background by a start that reaches nothing, once for each build.
 */
final class StartCaches {

  private static final String NAME = "app.aot";
  private static final String DRAFT = "app.aot.new";
  private static final long LOOK_MILLIS = 500;

  /** Whatever a service asks for before it starts; nothing of it is anybody's. */
  private static final Map<String, String> NOBODY =
      Map.of(
          "ILG_SERVICE_SECRET", "a training run, which is nobody's secret",
          "ILG_API_SECRET", "a training run, which is nobody's secret",
          "ILG_SERVICE_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
          "ILG_DATA_URL", "http://127.0.0.1:9",
          "ILG_DATABASE_URL", "jdbc:postgresql://127.0.0.1:9/training",
          "ILG_SIMULATOR_PORT", "0",
          "ILG_SIMULATOR_CONTROL_PORT", "0",
          "ILG_EGRESS_PORT", "0");

  /** Ends when the context stands: no migration, no connection, no port that could be taken. */
  private static final List<String> ENDS_WHEN_READY =
      List.of(
          "-Dspring.context.exit=onRefresh",
          "-Dspring.flyway.enabled=false",
          "-Dspring.datasource.hikari.initialization-fail-timeout=-1",
          "-Dserver.port=0");

  private final List<String> flags;

  /** For JVMs that are started with such flags; a cache serves no others. */
  StartCaches(List<String> flags) {
    this.flags = List.copyOf(flags);
  }

  /** The option that starts a jar with its cache; none while there is no cache. */
  List<String> option(Path jar) {
    var cache = jar.resolveSibling(NAME);
    return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
  }

  /**
   * Makes the cache of a jar that has none; caches of its earlier builds are given up.
   *
   * @param ended asked twice a second; once true the training is broken off and nothing is kept
   */
  void make(Path jar, BooleanSupplier ended) {
    var cache = jar.resolveSibling(NAME);
    if (Files.exists(cache)) {
      return;
    }
    try {
      var draft = Files.createDirectories(jar.resolveSibling("training")).resolve(DRAFT);
      var training = start(jar, draft);
      while (!training.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (ended.getAsBoolean()) {
          training.descendants().forEach(ProcessHandle::destroyForcibly);
          training.destroyForcibly();
          return;
        }
      }
      if (training.exitValue() == 0 && Files.exists(draft)) {
        Files.move(draft, cache, StandardCopyOption.ATOMIC_MOVE);
        forgetOthers(jar);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no start cache for " + jar, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Process start(Path jar, Path draft) throws IOException {
    // The lowest priority: whoever uses ILG meanwhile must not notice.
    var command = new ArrayList<>(List.of("nice", "-n", "19", Tools.java().toString()));
    command.addAll(flags);
    command.add("-XX:AOTCacheOutput=" + draft);
    command.addAll(ENDS_WHEN_READY);
    command.addAll(List.of("-jar", jar.toString()));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(draft.resolveSibling("training.log").toFile());
    var environment = new HashMap<>(Tools.environment());
    environment.putAll(NOBODY);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  // Each takes 60 to 90 MB.
  private static void forgetOthers(Path jar) throws IOException {
    var build = jar.resolveSibling(".").normalize();
    var name = build.getFileName().toString();
    var service = name.substring(0, name.lastIndexOf('-', name.lastIndexOf('-') - 1) + 1);
    try (var builds = Files.list(build.resolveSibling("."))) {
      for (var other : builds.toList()) {
        if (!Files.isSameFile(other, build) && other.getFileName().toString().startsWith(service)) {
          Files.deleteIfExists(other.resolve(NAME));
        }
      }
    }
  }
}

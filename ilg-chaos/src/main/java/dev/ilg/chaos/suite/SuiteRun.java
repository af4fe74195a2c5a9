package dev.ilg.chaos.suite;

import dev.ilg.chaos.verdict.Tally;
import dev.ilg.chaos.verdict.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Demos of the whole suite, browser and simulator included, in which services, browsers, database
 * and broker are killed; judged by the simulator's journal as every demo is.
 */
public final class SuiteRun {

  private static final String COPY = "starting a private copy of everything in ";
  private static final String READY = "day             invites";
  private static final int MOST_DEMOS = 20;

  /**
   * What says how well ILG got on, and not what it promised: a range not reached, a person held
   * for, an answer that is read on the next visit.
   */
  private static final List<String> NO_PROMISES =
      List.of("below the range", "still reserved", "in the journal, but not for ILG");

  private final long seed;
  private final Size size;
  private final Consumer<String> progress;
  private final Tally faults = new Tally();

  /** How much a demo lives through. */
  public record Size(int days, int leads) {}

  /** What one demo said. */
  private record Demo(boolean judged, long duplicates, long differences, long reserved) {}

  /** Demos from this seed. */
  public SuiteRun(long seed, Size size, Consumer<String> progress) {
    this.seed = seed;
    this.size = size;
    this.progress = progress;
  }

  /** Runs demos until so much was broken. */
  public Verdict run(Path launcher, long wanted) {
    var began = System.nanoTime();
    var demos = new ArrayList<Demo>();
    while (faults.sum() < wanted && demos.size() < MOST_DEMOS) {
      demos.add(demo(launcher, seed + demos.size(), wanted));
      progress.accept(demos.size() + " demos, " + faults.sum() + " faults");
    }
    return new Verdict(
        "suite",
        seed,
        faults.counts(),
        Map.of(),
        (long) demos.size() * size.leads(),
        demos.stream().mapToLong(Demo::duplicates).sum(),
        demos.stream().filter(demo -> !demo.judged()).count(),
        demos.stream().mapToLong(Demo::differences).sum(),
        demos.stream().mapToLong(Demo::reserved).sum(),
        0,
        Math.round((System.nanoTime() - began) / 1e8) / 10.0);
  }

  private Demo demo(Path launcher, long number, long wanted) {
    var breaking = new SuiteFaults(number, faults);
    try {
      var process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx128m",
                  "-jar",
                  launcher.toString(),
                  "demo",
                  "--json",
                  "--days=" + size.days(),
                  "--leads=" + size.leads(),
                  "--seed=" + number)
              .start();
      // A demo that is told to end takes everything down that it started.
      var ending = new Thread(process::destroy);
      Runtime.getRuntime().addShutdownHook(ending);
      var said =
          CompletableFuture.runAsync(
              () -> listen(process.errorReader(StandardCharsets.UTF_8), breaking, wanted),
              Thread::startVirtualThread);
      var report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      breaking.end();
      process.onExit().join();
      Runtime.getRuntime().removeShutdownHook(ending);
      said.join();
      return judged(report.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listen(BufferedReader said, SuiteFaults breaking, long wanted) {
    var run = new CompletableFuture<Path>();
    said.lines()
        .forEach(
            line -> {
              progress.accept("  " + line);
              if (line.startsWith(COPY)) {
                run.complete(Path.of(line.substring(COPY.length()).split(" ", 2)[0], "run"));
              } else if (line.startsWith(READY)) {
                Thread.startVirtualThread(() -> breaking.breakThings(run.join(), wanted));
              }
            });
  }

  private Demo judged(String report) {
    if (report.isEmpty()) {
      return new Demo(false, 0, 0, 0);
    }
    var root = JsonMapper.builder().build().readTree(report);
    var journal = root.path("journal");
    var promises = 0L;
    for (var line : root.path("differences")) {
      promises += isPromise(line) ? 1 : 0;
    }
    return new Demo(
        true,
        journal.path("duplicateInvites").asLong() + journal.path("duplicateMessages").asLong(),
        promises,
        root.path("credits").path("reserved").asLong());
  }

  private static boolean isPromise(JsonNode difference) {
    return NO_PROMISES.stream().noneMatch(difference.asString("")::contains);
  }
}

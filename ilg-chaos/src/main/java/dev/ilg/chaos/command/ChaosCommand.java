package dev.ilg.chaos.command;

import dev.ilg.chaos.processes.ProcessesRun;
import dev.ilg.chaos.schedule.Mutant;
import dev.ilg.chaos.schedule.SchedulesRun;
import dev.ilg.chaos.suite.SuiteRun;
import dev.ilg.chaos.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Breaks ILG at one level and says what became of its promises. */
@Command(name = "chaos", description = "break ILG on purpose and judge its promises")
public final class ChaosCommand implements Callable<Integer> {

  @Option(names = "--level", description = "schedules, processes or suite (default: schedules)")
  private Level level = Level.schedules;

  @Option(names = "--faults", description = "how many (default: 1000)")
  private long faults = 1000;

  @Option(names = "--seed", description = "the same seed draws the same faults (default: 7)")
  private long seed = 7;

  @Option(names = "--json", description = "print one JSON object; progress goes to stderr")
  private boolean json;

  @Option(names = "--open-egress", description = "no fence at the account's way out")
  private boolean openEgress;

  @Option(names = "--mutants", description = "run protocols that are broken on purpose")
  private boolean mutants;

  @Option(names = "--replay", description = "one schedule again, told step by step")
  private @Nullable Long replay;

  @Option(names = "--mutant", description = "with --replay: the broken protocol it is of")
  private @Nullable Mutant mutant;

  /** The levels by the word that is typed. */
  enum Level {
    /** One process, virtual time. */
    schedules,
    /** Plain processes, real PostgreSQL. */
    processes,
    /** The whole suite. */
    suite
  }

  @Override
  public Integer call() throws IOException {
    if (mutants) {
      return mutants();
    }
    var verdict = run();
    if (json) {
      System.out.println(JsonMapper.builder().build().writeValueAsString(verdict));
    } else {
      System.out.println(verdict);
    }
    return verdict.holds() ? 0 : 1;
  }

  private Verdict run() throws IOException {
    return switch (level) {
      case processes -> processes();
      case schedules -> schedules();
      case suite -> suite();
    };
  }

  private int mutants() {
    var caught = new SchedulesRun(seed, json ? System.err::println : System.out::println).mutants();
    if (json) {
      System.out.println(JsonMapper.builder().build().writeValueAsString(caught));
    }
    return caught.values().stream().allMatch(it -> it.startsWith("caught")) ? 0 : 1;
  }

  private Verdict schedules() {
    var run = new SchedulesRun(seed, System.err::println);
    if (replay == null) {
      return run.run(faults);
    }
    return run.replay(replay, mutant == null ? Set.of() : EnumSet.of(mutant));
  }

  private Verdict suite() {
    var size = faults < 50 ? new SuiteRun.Size(3, 12) : new SuiteRun.Size(14, 60);
    return new SuiteRun(seed, size, System.err::println).run(jar("ilg-launcher"), faults);
  }

  private static Path jar(String module) {
    var jar = Path.of(module, "target", module + "-0.1.0-SNAPSHOT.jar").toAbsolutePath();
    if (!Files.exists(jar)) {
      throw new IllegalStateException(jar + " is missing: run it as  ./ilg chaos, which builds it");
    }
    return jar;
  }

  private Verdict processes() throws IOException {
    var folder = Files.createTempDirectory("ilg-chaos-");
    var size = faults < 500 ? new ProcessesRun.Size(2, 3, 12) : new ProcessesRun.Size(5, 30, 24);
    var terms = new ProcessesRun.Terms(faults, seed, !openEgress, size, folder, jar("ilg-data"));
    return new ProcessesRun(terms, System.err::println).run();
  }
}

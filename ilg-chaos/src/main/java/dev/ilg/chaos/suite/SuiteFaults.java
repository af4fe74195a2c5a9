package dev.ilg.chaos.suite;

import dev.ilg.chaos.verdict.Tally;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/** Breaks one thing after another in a running suite. */
final class SuiteFaults {

  private static final Duration SHORTEST_GAP = Duration.ofMillis(500);
  private static final Duration LONGEST_GAP = Duration.ofMillis(2500);
  private static final Duration SHORTEST_STOP = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(8);
  private static final List<String> WORKERS = List.of("ilg-automation", "ilg-scraper");
  private static final List<String> OTHERS =
      List.of("ilg-data", "ilg-data", "ilg-scheduler", "ilg-scheduler", "ilg-api", "rabbitmq");
  private static final int ALL = 100;

  private final SplittableRandom random;
  private final Tally faults;
  private volatile boolean over;

  SuiteFaults(long seed, Tally faults) {
    this.random = new SplittableRandom(seed);
    this.faults = faults;
  }

  /** Breaks things until {@link #end}, or until so many broke. */
  void breakThings(Path run, long wanted) {
    while (!over && faults.sum() < wanted) {
      LockSupport.parkNanos(between(SHORTEST_GAP, LONGEST_GAP));
      if (!over) {
        breakOne(run);
      }
    }
  }

  void end() {
    over = true;
  }

  private void breakOne(Path run) {
    var drawn = random.nextInt(ALL);
    var worker = WORKERS.get(random.nextInt(WORKERS.size()));
    if (drawn < 32) {
      Target.find(run, worker).ifPresent(it -> kill(it, worker + " and its browser killed"));
    } else if (drawn < 54) {
      Target.find(run, worker)
          .filter(Target::killBrowser)
          .ifPresent(_ -> faults.add("browser of " + worker + " killed"));
    } else if (drawn < 68) {
      Target.find(run, worker).ifPresent(it -> stop(it, worker));
    } else if (drawn < 78) {
      Target.find(run, "postgres")
          .filter(Target::killNewestChild)
          .ifPresent(_ -> faults.add("database crashed"));
    } else if (drawn < 81) {
      Target.find(run, "postgres").ifPresent(it -> kill(it, "postgres killed"));
    } else {
      var name = OTHERS.get(random.nextInt(OTHERS.size()));
      Target.find(run, name).ifPresent(it -> kill(it, name + " killed"));
    }
  }

  private void kill(Target target, String what) {
    target.killWithChildren();
    faults.add(what);
  }

  private void stop(Target worker, String name) {
    worker.signal("STOP");
    LockSupport.parkNanos(between(SHORTEST_STOP, LONGEST_STOP));
    worker.signal("CONT");
    faults.add(name + " stopped");
  }

  private long between(Duration least, Duration most) {
    return random.nextLong(least.toNanos(), most.toNanos() + 1);
  }
}

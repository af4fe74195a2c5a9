package dev.ilg.chaos.schedule;

import dev.ilg.chaos.point.CrashPoints;
import dev.ilg.chaos.verdict.Tally;
import dev.ilg.chaos.verdict.Verdict;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Simulated schedules, one after another, until enough broke. */
public final class SchedulesRun {

  private static final long PROGRESS_EVERY = 50_000;
  private static final long MOST_SCHEDULES_A_MUTANT = 60_000;

  private final long seed;
  private final Consumer<String> progress;
  private final Tally faults = new Tally();
  private final Tally points = new Tally();

  /** Schedules from this seed. */
  public SchedulesRun(long seed, Consumer<String> progress) {
    this.seed = seed;
    this.progress = progress;
    CrashPoints.all().stream()
        .filter(point -> !point.startsWith("withdrawal"))
        .forEach(points::name);
  }

  /** Runs the protocol until so many faults happened. */
  public Verdict run(long wanted) {
    var began = System.nanoTime();
    var seeds = new SplittableRandom(seed);
    var sum = new Findings(0, 0, 0, 0, 0);
    var leads = 0L;
    for (var schedules = 1L; faults.sum() < wanted; schedules++) {
      var one = seeds.nextLong();
      var schedule = new Schedule(one, Set.of(), faults, points, null);
      var found = schedule.run();
      leads += schedule.leads();
      sum = sum.plus(found);
      if (!found.hold()) {
        progress.accept("VIOLATION " + found + "; see it with --replay " + one);
      }
      if (schedules % PROGRESS_EVERY == 0) {
        progress.accept(schedules + " schedules, " + faults.sum() + " faults");
      }
    }
    return verdict("schedules", leads, sum, began);
  }

  /** Runs one schedule again and tells all of it. */
  public Verdict replay(long schedule, Set<Mutant> mutants) {
    var began = System.nanoTime();
    var again = new Schedule(schedule, mutants, faults, points, progress);
    var found = again.run();
    return verdict("schedules", again.leads(), found, began);
  }

  /** Runs each mutant until it is caught; the answer names the schedule, or says none. */
  public Map<String, String> mutants() {
    var caught = new LinkedHashMap<String, String>();
    for (var mutant : Mutant.values()) {
      caught.put(mutant.word(), caught(mutant));
      progress.accept(mutant.word() + ": " + caught.get(mutant.word()));
    }
    return caught;
  }

  private String caught(Mutant mutant) {
    var seeds = new SplittableRandom(seed);
    for (var schedules = 1L; schedules <= MOST_SCHEDULES_A_MUTANT; schedules++) {
      var one = seeds.nextLong();
      var schedule = new Schedule(one, EnumSet.of(mutant), new Tally(), new Tally(), null);
      var found = schedule.run();
      if (!found.hold()) {
        return "caught by schedule %d of seed %d: %s".formatted(schedules, one, found);
      }
    }
    return "NOT CAUGHT in " + MOST_SCHEDULES_A_MUTANT + " schedules";
  }

  private Verdict verdict(String level, long leads, Findings found, long began) {
    return new Verdict(
        level,
        seed,
        faults.counts(),
        points.counts(),
        leads,
        found.duplicates(),
        found.lost(),
        found.ledgerDifferences(),
        found.unknown(),
        found.sendsAfterObjection(),
        Math.round((System.nanoTime() - began) / 1e8) / 10.0);
  }
}

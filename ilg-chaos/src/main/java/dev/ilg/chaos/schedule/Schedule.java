package dev.ilg.chaos.schedule;

import dev.ilg.chaos.linkedin.StandIn;
import dev.ilg.chaos.schedule.Tables.Task;
import dev.ilg.chaos.verdict.Tally;
import dev.ilg.dataclient.lane.TaskType;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One simulated schedule: two worker processes with the production lane loop and protocol, ilg-data
 * by its rules, LinkedIn's stand-in, and what the seed breaks.
 */
final class Schedule {

  private static final int LEADS = 3;
  private static final int MOST_STEPS = 6000;
  private static final Duration SOON = Duration.ofMillis(1);
  private static final Duration CHECK = Duration.ofSeconds(5);

  private final Simulation simulation = new Simulation();
  private final Tables tables = new Tables();
  private final Chance chance;
  private final StandIn site;
  private final World world;
  private int inboxVisits;

  Schedule(
      long seed,
      Set<Mutant> mutants,
      Tally faults,
      Tally points,
      @Nullable Consumer<String> trace) {
    this.chance = new Chance(seed, faults);
    var rules = new Rules(tables, simulation::now, mutants);
    var fenced =
        !mutants.contains(Mutant.LEASE_ONLY) && !mutants.contains(Mutant.LEASE_WITHOUT_TOKEN);
    this.site = new StandIn(simulation::now, chance, fenced);
    this.world = new World(simulation, tables, rules, site, chance, mutants, points, trace);
  }

  /** Lives through it; what was broken of the promises comes back. */
  Findings run() {
    for (var lead = 1; lead <= LEADS; lead++) {
      tables.leads.add(new Tables.Lead(lead, "lead-" + (lead * 7 + chance.below(1000) * 10)));
      plan(TaskType.SEND_INVITE);
    }
    plan(TaskType.HANDLE_INBOX);
    tables.bought = 2 + chance.below(2);
    tables.cap = 2 + chance.below(2);
    for (var slot = 0; slot < 2; slot++) {
      SimulatedWorker.start(world, "worker" + slot);
    }
    simulation.later(chance.nanos(SOON, CHECK), this::somebodyObjects);
    simulation.later(chance.nanos(CHECK, CHECK.multipliedBy(4)), site::accept);
    simulation.later(CHECK.toNanos(), this::check);
    simulation.run();
    return Findings.of(tables, site.journal());
  }

  int leads() {
    return LEADS;
  }

  private void plan(TaskType type) {
    tables.tasks.add(new Task(tables.tasks.size() + 1L, type));
  }

  private void somebodyObjects() {
    var lead = tables.leads.get(chance.below(LEADS));
    if (chance.below(2) == 0) {
      world.say("objection of", lead.slug);
      tables.objections.add(lead.slug);
    }
  }

  // Goes on until all tasks ended; then visits the lane as the next days' plans do, while rows are
  // armed.
  private void check() {
    if (simulation.steps() > MOST_STEPS) {
      chance.noMore();
    }
    var ended = tables.tasks.stream().allMatch(Task::hasEnded);
    if (ended && chance.isSpent() && tables.armed().isEmpty() && inboxVisits > 1) {
      simulation.end();
      return;
    }
    if (simulation.steps() > 4 * MOST_STEPS) {
      simulation.end();
      return;
    }
    if (ended) {
      if (++inboxVisits > 2) {
        chance.noMore();
      }
      plan(TaskType.HANDLE_INBOX);
    }
    simulation.later(CHECK.toNanos(), this::check);
  }
}

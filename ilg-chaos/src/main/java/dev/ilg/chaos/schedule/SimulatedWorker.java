package dev.ilg.chaos.schedule;

import dev.ilg.chaos.linkedin.Site;
import dev.ilg.chaos.linkedin.SiteLinkedIn;
import dev.ilg.chaos.point.PointedLanes;
import dev.ilg.chaos.point.PointedOutreach;
import dev.ilg.chaos.schedule.Simulation.Death;
import dev.ilg.chaos.schedule.Simulation.Host;
import dev.ilg.chaos.worker.Crew;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import dev.ilg.worker.lane.Beat;
import dev.ilg.worker.lane.Lanes;
import dev.ilg.worker.lane.WorkerProperties;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One incarnation of a worker process: the production lane loop and protocol in virtual time. */
final class SimulatedWorker {

  private static final Duration SOON = Duration.ofMillis(1);
  private static final Duration LATER = Duration.ofMillis(60);
  private static final Duration POLLING = Duration.ofSeconds(1);
  private static final Duration BETWEEN_READS = Duration.ofMillis(200);
  private static final Duration LOOK_DELAY = Duration.ofSeconds(3);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(25);
  private static final Duration LONGEST_RESTART = Duration.ofSeconds(14);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(12);
  private static final int NEW_NAME_ONE_IN = 3;
  private static final WorkerProperties PROPERTIES =
      new WorkerProperties("w", 1, POLLING, POLLING, POLLING, Duration.ZERO, 2, Duration.ZERO);

  private final World world;
  private final Host host;
  private final Simulation simulation;
  private final Chance chance;
  private boolean renewing;

  private SimulatedWorker(World world, Host host) {
    this.world = world;
    this.host = host;
    this.simulation = world.simulation();
    this.chance = world.chance();
  }

  /** A process of this name begins, and begins again when it died. */
  static void start(World world, String name) {
    var host = new Host(name);
    var worker = new SimulatedWorker(world, host);
    world.simulation().start(host, worker::live);
  }

  private void live() {
    var loop = loop();
    while (true) {
      if (!loop.getAsBoolean()) {
        simulation.pass(host, chance.nanos(POLLING.dividedBy(2), POLLING));
      }
    }
  }

  private BooleanSupplier loop() {
    var tables = world.tables();
    var mutants = world.mutants();
    var data = new SimulatedData(tables, world.rules(), this::call);
    var outreach = Broken.outreach(new PointedOutreach(data, this::at), tables, mutants);
    var lanes = new PointedLanes(data, world.site()::open, this::at);
    Site pages = Broken.site(world.site(), mutants);
    var linkedIn = new SiteLinkedIn(pages, this::at, () -> pause(BETWEEN_READS));
    var reach = new Crew.Reach(lanes, data, outreach, linkedIn);
    var delay = mutants.contains(Mutant.LOOK_TOO_EARLY) ? Duration.ZERO : LOOK_DELAY;
    var looking = new VirtualSignal(this::pause, exactly -> exactly);
    var worker =
        mutants.contains(Mutant.TAKE_OVER_WITHOUT_LOOK)
            ? Crew.of(host.name(), reach, Broken.look(outreach))
            : Crew.of(host.name(), reach, delay, looking, this::at);
    var waiting = new VirtualSignal(this::pause, _ -> drawn(SOON, POLLING));
    return Lanes.loop(worker, waiting, new Beat(this::every), simulation::now, PROPERTIES);
  }

  private Duration drawn(Duration least, Duration most) {
    return Duration.ofNanos(chance.nanos(least, most));
  }

  private void pause(Duration length) {
    simulation.pass(host, length.toNanos());
  }

  /** A crash point: time passes, and the process may die or stop here. */
  private void at(String point) {
    world.say(host.name(), "at", point);
    if (host.isDead()) {
      throw new Death();
    }
    if (chance.breaks("worker killed at a crash point", 0.012)) {
      world.points().add(point);
      die();
      throw new Death();
    }
    if (chance.breaks("worker stopped at a crash point", 0.008)) {
      var length = chance.nanos(SOON, LONGEST_STOP);
      world.say(host.name(), "stops for", length / 1_000_000, "ms");
      simulation.stop(host, length);
    }
    pass();
  }

  private void die() {
    world.say(host.name(), "dies");
    simulation.kill(host);
    var name = chance.below(NEW_NAME_ONE_IN) == 0 ? host.name() + "x" : host.name();
    simulation.later(chance.nanos(SOON, LONGEST_RESTART), () -> start(world, name));
  }

  // A renewal runs beside the thread that works, and takes no time of its own.
  private void pass() {
    if (!renewing) {
      simulation.pass(host, chance.nanos(SOON, LATER));
    }
  }

  private <T> T call(Supplier<T> transaction) {
    pass();
    if (chance.breaks("request to ilg-data lost", 0.012)) {
      throw away();
    }
    if (chance.breaks("request to ilg-data late", 0.012)) {
      simulation.later(chance.nanos(SOON, LONGEST_DELAY), () -> late(transaction));
      pass();
      throw away();
    }
    var answer = transaction.get();
    commitTheRest();
    pass();
    if (chance.breaks("answer of ilg-data lost", 0.012)) {
      throw away();
    }
    return answer;
  }

  private <T> void late(Supplier<T> transaction) {
    try {
      var answer = transaction.get();
      world.say("late request done:", answer);
      world.rules().afterwards().ifPresent(Runnable::run);
    } catch (IlgException refused) {
      world.say("late request refused:", refused.getMessage());
    }
  }

  // A protocol with two transactions can die between them.
  private void commitTheRest() {
    var rest = world.rules().afterwards();
    if (rest.isPresent() && chance.breaks("ilg-data killed", 0.1)) {
      throw away();
    }
    rest.ifPresent(Runnable::run);
  }

  private IlgException away() {
    world.say(host.name(), "hears nothing from ilg-data");
    return new IlgException(ErrorCode.UNAVAILABLE, "ilg-data does not answer");
  }

  private ScheduledFuture<?> every(long millis, Runnable renewal) {
    var beat = new Renewal();
    beat(beat, TimeUnit.MILLISECONDS.toNanos(millis), renewal);
    return beat;
  }

  private void beat(Renewal beat, long gap, Runnable renewal) {
    simulation.later(
        gap,
        () -> {
          if (beat.isCancelled() || host.isDead() || simulation.isEnded()) {
            return;
          }
          if (!simulation.isStopped(host)) {
            renew(renewal);
          }
          beat(beat, gap, renewal);
        });
  }

  private void renew(Runnable renewal) {
    renewing = true;
    try {
      renewal.run();
    } catch (Death died) {
      world.say(host.name(), "died in its renewal");
    } finally {
      renewing = false;
    }
  }

  /** A renewal that can be called off. */
  private static final class Renewal extends CompletableFuture<Void>
      implements ScheduledFuture<Void> {

    @Override
    public long getDelay(TimeUnit unit) {
      return 0;
    }

    @Override
    public int compareTo(Delayed other) {
      return 0;
    }
  }
}

package dev.ilg.chaos.processes;

import dev.ilg.chaos.linkedin.StandIn;
import dev.ilg.chaos.referee.Fate;
import dev.ilg.chaos.referee.Referee;
import dev.ilg.chaos.verdict.Verdict;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.platform.clock.FileClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Plain worker processes against the real ilg-data and PostgreSQL, until enough broke. */
public final class ProcessesRun {

  private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
  private static final double SPEED = 1800;
  private static final Duration A_DAY = Duration.ofHours(25);
  private static final long LOOK_DELAY = 600;
  private static final int INBOX_VISITS = 14;
  private static final int MOST_LAST_VISITS = 10;
  private static final int MOST_ROUNDS = 60;
  private static final int TELL_EVERY = 100;
  private static final int OBJECTION_ONE_IN = 40;

  private final Terms terms;
  private final Consumer<String> progress;
  private final Fate fate;
  private int objections;

  /**
   * What a run is told.
   *
   * @param fenced whether the egress lets out only the newest lease of a lane
   * @param folder where logs and the clock are
   * @param dataJar ilg-data's jar
   */
  public record Terms(
      long faults, long seed, boolean fenced, Size size, Path folder, Path dataJar) {}

  /** How much happens side by side. */
  public record Size(int workers, int lanes, int leadsOfLane) {}

  /** A run, which tells how it goes. */
  public ProcessesRun(Terms terms, Consumer<String> progress) {
    this.terms = terms;
    this.progress = progress;
    this.fate = new Fate(terms.seed(), terms.faults());
  }

  /** Runs it and judges. */
  public Verdict run() {
    var began = System.nanoTime();
    var clock = FileClock.open(terms.folder().resolve("clock"), InstantSource.system());
    clock.set(START, SPEED);
    var site = new StandIn(System::nanoTime, fate, terms.fenced());
    try (var database = new Database();
        var data = new DataService(terms.dataJar(), log("ilg-data"), environment(database));
        var stops = new Stops(fate);
        var referee = new Referee(site, stops)) {
      data.start();
      try (var proxy = new DataProxy(data.port(), fate)) {
        var slots = slots(proxy, referee);
        var scene = new Scene(database, data.url());
        progress.accept("ilg-data is up; workers start");
        var rounds = new Rounds(scene, database, clock, site);
        try (var mishaps = new Mishaps(fate, database, data, slots)) {
          mishaps.start();
          rounds.live(mishaps, () -> start(slots));
        } finally {
          slots.forEach(WorkerSlot::close);
        }
        objections = rounds.objections.count();
        var lives = slots.stream().mapToInt(WorkerSlot::lives).sum();
        progress.accept(lives + " worker lives, " + objections + " objections");
        return judge(rounds, site, began);
      }
    }
  }

  private static void start(List<WorkerSlot> slots) {
    slots.getFirst().train();
    slots.forEach(WorkerSlot::start);
  }

  private Verdict judge(Rounds rounds, StandIn site, long began) {
    var judgement = new Judgement(rounds.database, site.journal());
    var verdict =
        new Verdict(
            "processes",
            terms.seed(),
            fate.faults().counts(),
            fate.points().counts(),
            rounds.leads,
            judgement.duplicates(),
            judgement.lost(rounds.scene.planned()),
            judgement.ledgerDifferences(),
            judgement.unknown(),
            rounds.objections.sends(),
            Math.round((System.nanoTime() - began) / 1e8) / 10.0);
    judgement.findings().forEach(progress);
    return verdict;
  }

  private List<WorkerSlot> slots(DataProxy proxy, Referee referee) {
    var with =
        new WorkerSlot.Terms(
            proxy.port(),
            referee.port(),
            LOOK_DELAY,
            terms.folder().resolve("worker.aot"),
            log("workers"));
    var slots = new ArrayList<WorkerSlot>();
    for (var number = 0; number < terms.size().workers(); number++) {
      slots.add(new WorkerSlot(with, fate, "worker" + number));
    }
    return slots;
  }

  private Path log(String name) {
    return terms.folder().resolve(name + ".log");
  }

  private Map<String, String> environment(Database database) {
    return Map.of(
        "ILG_DATABASE_URL", database.url(),
        "ILG_CLOCK_FILE", terms.folder().resolve("clock").toString(),
        "ILG_TASK_LEASE_TIME", "2s",
        "ILG_TASK_ACT_MARGIN", "700ms",
        "ILG_TASK_STEAL_AFTER", "1s",
        "ILG_TASK_SHORTEST_GAP", "0s",
        "ILG_TASK_LONGEST_GAP", "0s",
        "ILG_TASK_LONGEST_INVITE_GAP", "0s",
        "ILG_TASK_SWEEP", "5s");
  }

  /** Rounds of lanes, each lived through from the first invite to the last withdrawal. */
  private final class Rounds {

    private final Scene scene;
    private final Database database;
    private final FileClock clock;
    private final StandIn site;
    private final Objections objections;
    private long leads;
    private long looks;

    Rounds(Scene scene, Database database, FileClock clock, StandIn site) {
      this.scene = scene;
      this.database = database;
      this.clock = clock;
      this.site = site;
      this.objections = new Objections(database);
    }

    // The first has work when it is trained: what it does not load, ten thousand others would.
    void live(Mishaps mishaps, Runnable workers) {
      var places = new ArrayList<Scene.Place>();
      for (var round = 1; round <= MOST_ROUNDS && !fate.isDone(); round++) {
        var opened = new ArrayList<Scene.Place>();
        mishaps.pause();
        for (var lane = 0; lane < terms.size().lanes(); lane++) {
          opened.add(scene.open(terms.size().leadsOfLane()));
        }
        opened.forEach(
            place -> scene.plan(place, TaskType.SEND_INVITE, terms.size().leadsOfLane()));
        if (round == 1) {
          workers.run();
        }
        mishaps.resume();
        leads += (long) terms.size().lanes() * terms.size().leadsOfLane();
        places.addAll(opened);
        live(opened, mishaps);
        progress.accept(
            "round %d: %d faults, %d at points, fewest at one point %d"
                .formatted(round, fate.faults().sum(), fate.points().sum(), fate.points().least()));
      }
      mishaps.pause();
      settleTheRest(places);
    }

    private void live(List<Scene.Place> places, Mishaps mishaps) {
      untilNobodyHasWork(true);
      site.accept();
      for (var visit = 0; visit < 2; visit++) {
        jump();
        calmly(
            mishaps,
            () -> places.forEach(place -> scene.plan(place, TaskType.HANDLE_INBOX, INBOX_VISITS)));
        untilNobodyHasWork(false);
      }
      calmly(mishaps, () -> places.forEach(scene::planWithdrawals));
      untilNobodyHasWork(false);
    }

    // What is planned is counted: an answer to the harness itself must not be lost.
    private static void calmly(Mishaps mishaps, Runnable planning) {
      mishaps.pause();
      planning.run();
      mishaps.resume();
    }

    // What an attempt that was a task's last left armed is looked at on the lane's next visit.
    private void settleTheRest(List<Scene.Place> places) {
      for (var visit = 0; visit < MOST_LAST_VISITS; visit++) {
        if (database.count("select count(*) from outreach where state = 'ARMED'") == 0) {
          return;
        }
        jump();
        places.forEach(place -> scene.plan(place, TaskType.HANDLE_INBOX, 1));
        untilNobodyHasWork(false);
      }
    }

    private void jump() {
      clock.set(clock.instant().plus(A_DAY), SPEED);
    }

    private void untilNobodyHasWork(boolean objecting) {
      var watch = new Stillness();
      while (true) {
        var left = database.count("select count(*) from task where kind in (3, 4, 5)");
        if (left == 0) {
          return;
        }
        var settled = database.count("select coalesce(sum(fence), 0) from lane");
        if (watch.isStuck(left * 1_000_003L + settled)) {
          progress.accept("STUCK with " + left + " tasks");
          return;
        }
        if (++looks % TELL_EVERY == 0) {
          progress.accept(
              "%d tasks left, %d faults, fewest at one point %d"
                  .formatted(left, fate.faults().sum(), fate.points().least()));
        }
        if (objecting && fate.below(OBJECTION_ONE_IN) == 0) {
          objections.another();
        }
        Waiting.aMoment();
      }
    }
  }
}

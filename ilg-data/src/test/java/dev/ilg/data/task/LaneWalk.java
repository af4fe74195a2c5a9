package dev.ilg.data.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.data.task.LaneModel.Lane;
import dev.ilg.data.task.LaneModel.Reported;
import dev.ilg.data.task.LaneModel.Task;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Walks the functions and the model through the same random steps, and compares after each. */
final class LaneWalk {

  private static final int LANES = 6;
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final List<String> WORKERS = List.of("anna", "bert", "cleo");
  private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");

  private final SplittableRandom random;
  private final QueueConnection queue;
  private final LaneModel model = new LaneModel(Instant.parse("2026-03-02T08:00:00Z"));
  private final List<Held> held = new ArrayList<>();
  private int keys;

  /** A lease as some worker remembers it, which may be over. */
  private record Held(long lane, long token, List<Long> tasks) {}

  LaneWalk(Connection connection, long seed) throws SQLException {
    random = new SplittableRandom(seed);
    queue = new QueueConnection(connection);
    for (var id = 1L; id <= LANES; id++) {
      var lane = new Lane(id, FAR);
      model.lanes.put(id, lane);
      queue.addLane(id, FAR);
      for (var kind = 1; kind <= LaneModel.KINDS; kind++) {
        lane.budget.put(kind, 1000);
        queue.addBudget(id, kind, 1000);
      }
    }
  }

  void step() throws SQLException {
    var number = random.nextInt(100);
    if (number < 22) {
      enqueue();
    } else if (number < 47) {
      lease();
    } else if (number < 67) {
      finish();
    } else if (number < 75) {
      renew();
    } else if (number < 79) {
      pause();
    } else if (number < 83) {
      cancel();
    } else if (number < 87) {
      policy();
    } else if (number < 89) {
      revive();
    } else if (number < 91) {
      sweep();
    } else {
      pass();
    }
    assertThat(queue.lanes()).as("lanes").isEqualTo(lanesOfModel());
    assertThat(queue.tasks()).as("tasks").isEqualTo(tasksOfModel());
    assertThat(queue.ended()).as("ended").isEqualTo(model.ended);
    offersAreNeverLate();
  }

  private void enqueue() throws SQLException {
    var lane = anyLane();
    var batch = new ArrayList<Task>();
    for (var count = 1 + random.nextInt(4); count > 0; count--) {
      var task = new Task();
      task.lane = lane.id;
      task.kind = 1 + random.nextInt(LaneModel.KINDS);
      task.priority = random.nextInt(4);
      task.runAt = model.now.plusSeconds(random.nextInt(4) == 0 ? random.nextInt(600) : 0);
      task.maxAttempts = 1 + random.nextInt(3);
      task.campaign = 1 + random.nextInt(3);
      task.key = "k" + (keys > 0 && random.nextInt(5) == 0 ? random.nextInt(keys) : keys++);
      if (batch.stream().noneMatch(other -> other.key.equals(task.key))) {
        batch.add(task);
      }
    }
    var ids = queue.enqueue(lane.id, batch, model.now);
    for (var task : batch) {
      var isNew = model.keys.add(task.key);
      assertThat(ids.containsKey(task.key)).as("key %s is added", task.key).isEqualTo(isNew);
      if (isNew) {
        task.id = ids.get(task.key);
        model.tasks.put(task.id, task);
      }
    }
  }

  private void lease() throws SQLException {
    var worker = WORKERS.get(random.nextInt(WORKERS.size()));
    var pool = random.nextInt(2);
    var wanted = random.nextInt(3) == 0 ? LANES : 1 + random.nextInt(3);
    var most = 1 + random.nextInt(4);
    var taken = 0;
    // A call may spend its rounds on offers that were too early: those are repaired for the next.
    for (var call = 0; call <= LANES && taken < wanted; call++) {
      taken += leaseOnce(worker, pool, wanted - taken, most);
    }
    if (taken < wanted) {
      assertThat(due(pool, most)).as("lanes that %s was not given", worker).isEmpty();
    }
  }

  private Map<Long, List<Task>> due(int pool, int most) {
    var due = new HashMap<Long, List<Task>>();
    for (var lane : model.lanes.values()) {
      var tasks = model.handedOut(lane, pool, most);
      if (!tasks.isEmpty()) {
        due.put(lane.id, tasks);
      }
    }
    return due;
  }

  private int leaseOnce(String worker, int pool, int lanes, int most) throws SQLException {
    var due = due(pool, most);
    var stale = new ArrayList<Lane>();
    var taken = 0;
    for (var leased : queue.lease(worker, pool, lanes, most, model.now, model.db)) {
      var lane = model.lane(leased.lane());
      if (leased.policyStale()) {
        assertThat(lane.openUntil).as("window of lane %d", lane.id).isBeforeOrEqualTo(model.now);
        stale.add(lane);
        continue;
      }
      assertThat(due).as("lanes that may act").containsKey(lane.id);
      var expected = due.get(lane.id);
      assertThat(leased.tasks())
          .as("tasks of lane %d", lane.id)
          .isEqualTo(expected.stream().map(task -> task.id).toList());
      assertThat(leased.takenOver()).as("lane %d taken over", lane.id).isEqualTo(lane.isLeased());
      model.lease(lane, worker, expected.getFirst(), LEASE);
      assertThat(leased.token()).as("token of lane %d", lane.id).isEqualTo(lane.fence);
      assertThat(leased.epoch()).as("epoch of lane %d", lane.id).isEqualTo(lane.epoch);
      held.add(new Held(lane.id, leased.token(), leased.tasks()));
      taken++;
    }
    // Whoever looks at a lane whose lease lapsed ends it, also when it has nothing to take.
    for (var lane : model.lanes.values()) {
      if (model.isLapsed(lane) && queue.isFree(lane.id)) {
        model.takeOver(lane);
      }
    }
    for (var lane : stale) {
      setPolicy(lane, model.now, FAR, 20);
    }
    return taken;
  }

  private void finish() throws SQLException {
    if (held.isEmpty()) {
      return;
    }
    var lease = held.get(random.nextInt(held.size()));
    var report = new ArrayList<Reported>();
    for (var task : lease.tasks()) {
      if (random.nextInt(5) > 0) {
        var states = new int[] {2, 2, 2, 0, 0, 3, 4};
        var state = states[random.nextInt(states.length)];
        report.add(new Reported(task, state, model.now.plusSeconds(random.nextInt(300))));
      }
    }
    var floor = model.now.plusSeconds(random.nextInt(60));
    var recorded = model.finish(model.lane(lease.lane()), lease.token(), report, floor);
    var result = queue.finish(lease.lane(), lease.token(), report, floor, model.now);
    assertThat(result.equals("RECORDED")).as("result %s", result).isEqualTo(recorded);
    if (recorded) {
      assertThat(queue.finish(lease.lane(), lease.token(), report, floor, model.now))
          .isEqualTo("ALREADY_RECORDED");
    }
  }

  private void renew() throws SQLException {
    if (held.isEmpty()) {
      return;
    }
    var lease = held.get(random.nextInt(held.size()));
    var task = lease.tasks().get(random.nextInt(lease.tasks().size()));
    var renewed = model.renew(model.lane(lease.lane()), lease.token(), task, LEASE);
    assertThat(queue.renew(lease.lane(), lease.token(), task, model.db))
        .as("renewal of lane %d", lease.lane())
        .isEqualTo(renewed);
  }

  private void pause() throws SQLException {
    var lane = anyLane();
    lane.paused = lane.paused.isEmpty() ? "CHECKPOINT" : "";
    queue.pause(lane.id, lane.paused, model.now);
  }

  private void cancel() throws SQLException {
    var lane = anyLane();
    var campaign = 1 + random.nextInt(3);
    var gone = model.cancel(lane, campaign);
    assertThat(queue.cancel(lane.id, campaign, model.now)).as("cancelled").isEqualTo(gone);
  }

  private void policy() throws SQLException {
    var from = model.now.plusSeconds(random.nextInt(1200) - 600);
    setPolicy(anyLane(), from, from.plusSeconds(300 + random.nextInt(3600)), random.nextInt(6));
  }

  private void setPolicy(Lane lane, Instant from, Instant until, int remaining)
      throws SQLException {
    lane.notBefore = from;
    lane.openUntil = until;
    for (var kind = 1; kind <= LaneModel.KINDS; kind++) {
      lane.budget.put(kind, remaining);
    }
    queue.setPolicy(lane.id, from, until, remaining, model.now);
  }

  private void revive() throws SQLException {
    var dead = model.dead.keySet().stream().sorted().toList();
    if (!dead.isEmpty()) {
      var id = dead.get(random.nextInt(dead.size()));
      model.revive(id);
      queue.revive(id, model.now);
    }
  }

  private void sweep() throws SQLException {
    for (var lane : model.lanes.values()) {
      if (!lane.paused.isEmpty() && lane.isLeased() && lane.leaseUntil.isBefore(model.db)) {
        model.takeOver(lane);
      }
    }
    assertThat(queue.sweep(model.now, model.db)).as("stranded and orphaned").isZero();
  }

  private void pass() {
    var time = Duration.ofSeconds(random.nextInt(5) == 0 ? 180 : random.nextInt(60));
    model.db = model.db.plus(time);
    // A demo's business time stands still or jumps: it is no concern of leases.
    model.now = model.now.plus(random.nextInt(4) == 0 ? Duration.ofMinutes(20) : time);
  }

  /** Queue.md 3, rule 3: no offer is later than the moment from which its lane may act. */
  private void offersAreNeverLate() throws SQLException {
    for (var offer : queue.offers()) {
      var lane = model.lane(offer.lane());
      var ready = model.readyAt(lane, offer.pool());
      if (!lane.isLeased()) {
        var truth = ready.isBefore(model.now) ? model.now : ready;
        // A stale policy is asked for again after a minute; the step after it sets a new one.
        assertThat(offer.nextReadyAt())
            .as("offer of lane %d to pool %d", lane.id, offer.pool())
            .isBeforeOrEqualTo(truth);
      } else if (ready.isBefore(Instant.MAX)) {
        assertThat(
                offer.nextReadyAt().isBefore(Instant.MAX)
                    || !offer.lapsesAt().isAfter(lane.leaseUntil))
            .as("lapse of lane %d for pool %d", lane.id, offer.pool())
            .isTrue();
      }
    }
  }

  private Lane anyLane() {
    return model.lane(1 + random.nextInt(LANES));
  }

  private Map<Long, String> lanesOfModel() {
    var rows = new HashMap<Long, String>();
    for (var lane : model.lanes.values()) {
      rows.put(lane.id, lane.fence + " " + lane.epoch + " " + lane.running + " " + lane.paused);
    }
    return rows;
  }

  private Map<Long, String> tasksOfModel() {
    var rows = new HashMap<Long, String>();
    for (var task : model.tasks.values()) {
      var running = model.lane(task.lane).running == task.id ? 1 : 0;
      rows.put(
          task.id,
          task.lane + " " + running + " " + task.attempt + " " + task.runAt + " " + task.error);
    }
    return rows;
  }
}

package dev.ilg.data.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The lanes and tasks of queue.md in memory, without a thought for speed: what should be true. */
final class LaneModel {

  static final int SCRAPER = 0;
  static final int KINDS = 5;

  /** Business time, and the database's. */
  Instant now;

  Instant db;
  final Map<Long, Lane> lanes = new TreeMap<>();
  final Map<Long, Task> tasks = new TreeMap<>();
  final Map<Long, Integer> ended = new TreeMap<>();
  final Map<Long, Task> dead = new HashMap<>();
  final Set<String> keys = new HashSet<>();

  LaneModel(Instant start) {
    now = start;
    db = start;
  }

  static final class Lane {
    final long id;
    String paused = "";
    String holder = "";
    long fence;
    long epoch;
    long running;
    Instant leaseUntil = Instant.MAX;
    Instant notBefore = Instant.MIN;
    Instant openUntil;
    final Map<Integer, Integer> budget = new HashMap<>();

    Lane(long id, Instant openUntil) {
      this.id = id;
      this.openUntil = openUntil;
    }

    boolean isLeased() {
      return running != 0;
    }
  }

  static final class Task {
    long id;
    long lane;
    int kind;
    int priority = 2;
    Instant runAt;
    int attempt;
    int maxAttempts = 5;
    long campaign;
    String key;
    String error = "";

    Instant runAt() {
      return runAt;
    }
  }

  static int pool(int kind) {
    return kind <= 2 ? SCRAPER : 1;
  }

  Lane lane(long id) {
    return Objects.requireNonNull(lanes.get(id));
  }

  boolean isLapsed(Lane lane) {
    return lane.isLeased() && !lane.leaseUntil.isAfter(db);
  }

  /** What a lease of the lane for a pool hands out now, in order; empty when it may not act. */
  List<Task> handedOut(Lane lane, int pool, int most) {
    if (!lane.paused.isEmpty()
        || (lane.isLeased() && !isLapsed(lane))
        || !lane.openUntil.isAfter(now)
        || lane.notBefore.isAfter(now)) {
      return List.of();
    }
    var limit = lane.isLeased() ? 1 : most;
    var all = new ArrayList<Task>();
    for (var kind = 1; kind <= KINDS; kind++) {
      var wanted = kind;
      tasks.values().stream()
          .filter(task -> task.lane == lane.id && task.kind == wanted && pool(wanted) == pool)
          .filter(task -> !task.runAt.isAfter(now))
          .filter(task -> task.id != lane.running || task.attempt < task.maxAttempts)
          .sorted(order())
          .limit(Math.min(limit, Math.max(0, lane.budget.getOrDefault(kind, 0))))
          .forEach(all::add);
    }
    return all.stream().sorted(order()).limit(limit).toList();
  }

  private static Comparator<Task> order() {
    return Comparator.comparingInt((Task task) -> task.priority)
        .thenComparing(Task::runAt)
        .thenComparingLong(task -> task.id);
  }

  /** The moment from which a lane that is not leased may act for a pool; MAX when it may not. */
  Instant readyAt(Lane lane, int pool) {
    var ready = Instant.MAX;
    for (var task : tasks.values()) {
      if (task.lane != lane.id || pool(task.kind) != pool || !lane.paused.isEmpty()) {
        continue;
      }
      var at = task.runAt.isAfter(lane.notBefore) ? task.runAt : lane.notBefore;
      if (lane.budget.getOrDefault(task.kind, 0) <= 0 || at.isAfter(lane.openUntil)) {
        at = lane.openUntil;
      }
      ready = at.isBefore(ready) ? at : ready;
    }
    return ready;
  }

  void takeOver(Lane lane) {
    var task = tasks.get(lane.running);
    if (task != null && task.attempt < task.maxAttempts) {
      task.error = "LEASE_LOST";
    } else if (task != null) {
      end(task, 3);
      task.error = "LEASE_LOST";
    }
    lane.running = 0;
    lane.fence++;
    lane.epoch++;
  }

  void lease(Lane lane, String worker, Task first, Duration lease) {
    var over = lane.isLeased();
    if (over) {
      takeOver(lane);
    } else {
      lane.fence++;
      lane.epoch += lane.holder.equals(worker) ? 0 : 1;
    }
    lane.holder = worker;
    lane.running = first.id;
    lane.leaseUntil = db.plus(lease);
    first.attempt++;
  }

  boolean renew(Lane lane, long token, long task, Duration lease) {
    if (lane.fence != token || !lane.isLeased() || isLapsed(lane)) {
      return false;
    }
    if (task != lane.running) {
      var next = tasks.get(task);
      if (next == null || next.lane != lane.id) {
        return false;
      }
      Objects.requireNonNull(tasks.get(lane.running)).attempt--;
      next.attempt++;
      lane.running = task;
    }
    lane.leaseUntil = db.plus(lease);
    return true;
  }

  /** One line of a report: 2 SUCCEEDED, 3 DEAD, 4 CANCELLED, 0 FAILED. */
  record Reported(long task, int state, Instant retryAt) {}

  boolean finish(Lane lane, long token, List<Reported> report, Instant floor) {
    if (lane.fence != token || !lane.isLeased()) {
      return false;
    }
    for (var line : report) {
      var task = tasks.get(line.task());
      if (task == null || task.lane != lane.id) {
        continue;
      }
      task.attempt += task.id == lane.running ? 0 : 1;
      task.error = line.state() == 2 || line.state() == 4 ? "" : "TIMEOUT";
      lane.budget.merge(task.kind, -1, Integer::sum);
      if (line.state() != 0 || task.attempt >= task.maxAttempts) {
        end(task, line.state() == 0 ? 3 : line.state());
      } else {
        task.runAt = line.retryAt();
      }
    }
    var running = tasks.get(lane.running);
    if (running != null && report.stream().noneMatch(line -> line.task() == running.id)) {
      running.attempt--;
    }
    lane.running = 0;
    lane.notBefore = floor.isAfter(lane.notBefore) ? floor : lane.notBefore;
    return true;
  }

  int cancel(Lane lane, long campaign) {
    var gone =
        tasks.values().stream()
            .filter(task -> task.lane == lane.id && task.campaign == campaign)
            .filter(task -> task.id != lane.running)
            .toList();
    gone.forEach(task -> end(task, 4));
    return gone.size();
  }

  void revive(long id) {
    var old = Objects.requireNonNull(dead.remove(id));
    ended.remove(id);
    old.attempt = 0;
    old.priority = 2;
    old.maxAttempts = 5;
    old.runAt = now;
    tasks.put(id, old);
  }

  private void end(Task task, int state) {
    tasks.remove(task.id);
    ended.put(task.id, state);
    if (state == 3) {
      dead.put(task.id, task);
    }
    if (state == 4) {
      keys.remove(task.key);
    }
  }
}

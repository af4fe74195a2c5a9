package dev.ilg.data.task;

import dev.ilg.data.outbox.WakeUps;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lanes: leased to one worker at a time, renewed, paused, and bounded by their policy. */
@Service
public class LaneService {

  private static final int ROUNDS = 3;

  /** With enough lanes of its own a worker would else never look at those of others. */
  private static final int OVERDUE_FIRST_EACH = 8;

  private final TaskQueue queue;
  private final JdbcClient sql;
  private final ObjectProvider<LanePolicySource> policies;
  private final TaskProperties properties;
  private final WakeUps wakeUps;
  private final Clock clock;
  private final AtomicInteger leases = new AtomicInteger();

  LaneService(
      TaskQueue queue,
      JdbcClient sql,
      ObjectProvider<LanePolicySource> policies,
      TaskProperties properties,
      WakeUps wakeUps,
      Clock clock) {
    this.queue = queue;
    this.sql = sql;
    this.policies = policies;
    this.properties = properties;
    this.wakeUps = wakeUps;
    this.clock = clock;
  }

  /** Leases lanes that may act now; lanes whose policy is stale get a new one on the way. */
  @Transactional
  public LeasedLanes lease(
      String worker, Pool pool, int lanes, int tasksPerLane, List<Long> holding) {
    queue.forgetLeases(worker, pool, holding);
    var leased = new LinkedHashMap<Long, LaneLease>();
    var overdue = leases.incrementAndGet() % OVERDUE_FIRST_EACH == 0;
    for (var round = 0; round < ROUNDS && leased.size() < lanes; round++) {
      var rows =
          queue.lease(worker, pool, lanes - leased.size(), tasksPerLane, overdue, clock.instant());
      var stale = rows.stream().filter(TaskQueue.LeasedRow::policyStale).toList();
      stale.forEach(row -> refreshPolicy(row.lane()));
      rows.stream().filter(row -> !row.policyStale()).forEach(row -> add(leased, row));
      if (stale.isEmpty()) {
        break;
      }
    }
    return new LeasedLanes(List.copyOf(leased.values()), pool, leased.size() == lanes);
  }

  /** Whether other lanes of a pool may act now. */
  boolean anyReady(Pool pool) {
    return queue.anyReady(pool, clock.instant());
  }

  /** Renews leases; false for each that is lost, or whose task was cancelled meanwhile. */
  @Transactional
  public List<Boolean> renew(List<LeaseToRenew> renewals) {
    var held = queue.renew(renewals);
    return renewals.stream().map(lease -> held.contains(lease.lane())).toList();
  }

  /**
   * Locks the lane and checks that the lease holds now; every write of a worker begins here.
   *
   * @throws IlgException STALE when somebody else has the lane or the lease ran out
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(long lane, long token) {
    if (!isHeld(lane, token)) {
      throw new IlgException(ErrorCode.STALE, "the lease of lane " + lane + " is lost");
    }
  }

  /** As {@link #hold}, but answers instead of throwing. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean isHeld(long lane, long token) {
    return sql.sql(
            """
            select fence = :token and running_task is not null and lease_until > clock_timestamp()
              from lane
             where id = :lane
               for no key update
            """)
        .param("lane", lane)
        .param("token", token)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** The running task of a lane; null when the lane is not leased. */
  public @Nullable Long runningTask(long lane) {
    return sql.sql("select running_task from lane where id = :lane")
        .param("lane", lane)
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  /**
   * Ends a lease that was never worked on; its attempt does not count.
   *
   * @param rest how long the lane is then left alone, in business time
   */
  @Transactional
  public void giveBack(long lane, long token, Duration rest) {
    hold(lane, token);
    var now = clock.instant();
    var back =
        new FinishedLane(new LaneReport(lane, token, List.of(), true), List.of(), now.plus(rest));
    queue.finish(List.of(back), now).values().forEach(answer -> wake(answer.woken()));
  }

  /** Makes the lane of a new account. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void create(long lane) {
    sql.sql("insert into lane (id) values (:lane)").param("lane", lane).update();
    sql.sql("insert into lane_offer (lane_id, pool) values (:lane, 0), (:lane, 1)")
        .param("lane", lane)
        .update();
    refreshPolicy(lane);
  }

  /** Works out hours and budgets anew; called after every change of either. */
  @Transactional
  public void refreshPolicy(long lane) {
    lock(lane);
    wake(queue.setPolicy(lane, policies.getObject().policyOf(lane), clock.instant()));
  }

  /** Pauses a lane with a reason, or resumes it when the reason is null. */
  @Transactional
  public void pause(long lane, @Nullable String reason) {
    lock(lane);
    wake(queue.pause(lane, reason, clock.instant()));
  }

  /** Why the lane is paused; null when it is not. */
  public @Nullable String pausedReason(long lane) {
    return sql.sql("select coalesce(paused_reason, '') from lane where id = :lane")
        .param("lane", lane)
        .query(String.class)
        .optional()
        .filter(reason -> !reason.isEmpty())
        .orElse(null);
  }

  /** No task of a kind until the lane's window ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  void stopKind(long lane, TaskType type) {
    sql.sql("update lane_budget set remaining = 0 where lane_id = :lane and kind = :kind")
        .param("lane", lane)
        .param("kind", type.code())
        .update();
  }

  void wake(Collection<Pool> pools) {
    wakeUps.afterCommit(pools.stream().map(Pool::wakeExchange).toList());
  }

  /** What the database's clock says: real time, in which leases run. */
  public Instant leaseTimeNow() {
    return sql.sql("select clock_timestamp()").query(Timestamp.class).single().toInstant();
  }

  Duration leaseTime() {
    return properties.leaseTime();
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * Locks a lane until the transaction ends; the first lock of whatever changes more than it.
   *
   * @throws IlgException NOT_FOUND when there is no such lane
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(long lane) {
    var found =
        sql.sql("select id from lane where id = :lane for no key update")
            .param("lane", lane)
            .query(Long.class)
            .optional();
    if (found.isEmpty()) {
      throw IlgException.notFound("lane");
    }
  }

  private void add(Map<Long, LaneLease> leased, TaskQueue.LeasedRow row) {
    var lease =
        leased.computeIfAbsent(
            row.lane(),
            lane ->
                new LaneLease(
                    lane,
                    row.token(),
                    properties.leaseTime().toMillis(),
                    properties.leaseTime().minus(properties.actMargin()).toMillis(),
                    row.takenOver(),
                    new ArrayList<>()));
    if (row.task() != null) {
      lease.tasks().add(row.task());
    }
  }
}

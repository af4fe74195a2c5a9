package dev.ilg.data.task;

import dev.ilg.data.system.Rows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tasks: added once per key, reported by the holder of their lane's lease, cancelled, revived. */
@Service
public class TaskService {

  private static final Logger log = LoggerFactory.getLogger(TaskService.class);
  private static final Duration REST = Duration.ofHours(1);
  private static final int SUCCEEDED = 2;
  private static final int DEAD = 3;
  private static final int CANCELLED = 4;

  private final TaskQueue queue;
  private final LaneService lanes;
  private final Pacing pacing;
  private final JdbcClient sql;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TaskService(
      TaskQueue queue,
      LaneService lanes,
      Pacing pacing,
      JdbcClient sql,
      ApplicationEventPublisher events,
      Clock clock) {
    this.queue = queue;
    this.lanes = lanes;
    this.pacing = pacing;
    this.sql = sql;
    this.events = events;
    this.clock = clock;
  }

  /** Adds tasks to a lane; those whose key is taken are left out. */
  @Transactional
  public int enqueue(long lane, List<NewTask> tasks) {
    if (tasks.isEmpty()) {
      return 0;
    }
    var answer = queue.enqueue(lane, tasks, clock.instant());
    lanes.wake(answer.woken());
    return Integer.parseInt(answer.result());
  }

  /** Locks a lane; the order of locks is lane, campaign, lead, outreach, user. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lockLane(long lane) {
    lanes.lock(lane);
  }

  /** Cancels what a campaign has queued; what runs is refused at its next intent. */
  @Transactional
  public int cancelCampaign(long lane, long campaign) {
    return queue.cancelCampaign(lane, campaign, clock.instant());
  }

  /** A dead task runs again, with the attempts of a new one. */
  @Transactional
  public void retry(long task) {
    lanes.wake(queue.revive(task, clock.instant()));
  }

  /**
   * Reports tasks and ends the lease.
   *
   * @return RECORDED, ALREADY_RECORDED or STALE
   */
  @Transactional
  public String finish(long lane, long token, List<TaskReport> reports, boolean keep) {
    var now = clock.instant();
    if (!ownsLane(lane, token)) {
      return queue.finish(lane, token, keys(reports), now, keep, now).result();
    }
    var written = new ArrayList<Map<String, @Nullable Object>>();
    var floor = now;
    for (var report : reports) {
      var task = find(report.task());
      if (task != null && report.outcome() != TaskOutcome.HANDED_BACK) {
        floor = later(floor, settle(lane, report, task, now, written));
      }
    }
    var answer = queue.finish(lane, token, written, floor, keep, now);
    lanes.wake(answer.woken());
    return answer.result();
  }

  private Instant settle(
      long lane,
      TaskReport report,
      TaskInHand task,
      Instant now,
      List<Map<String, @Nullable Object>> written) {
    var floor = now.plus(pacing.gapAfter(task.type(), task.id()));
    switch (report.outcome()) {
      case SUCCEEDED -> written.add(row(report, SUCCEEDED, null));
      case CANCELLED -> {
        written.add(row(report, CANCELLED, null));
        floor = now;
      }
      case HANDED_BACK -> floor = now;
      case FAILED -> {
        var error = report.error() == null ? TaskError.INTERNAL : report.error();
        log.warn(
            "task failed; {}  lane={} task={} error={}",
            consequence(error),
            lane,
            task.id(),
            error);
        switch (error.consequence()) {
          case RETRY ->
              written.add(row(report, 0, now.plus(pacing.retryAfter(task.attempt(), task.id()))));
          case REST_LANE -> floor = now.plus(REST);
          case STOP_KIND -> {
            lanes.stopKind(lane, task.type());
            events.publishEvent(new KindStopped(lane, task.type(), error));
          }
          case PAUSE_LANE -> {
            lanes.pause(lane, error.name());
            events.publishEvent(new LanePaused(lane, error));
          }
          case END -> written.add(row(report, SUCCEEDED, null));
          case DEAD -> written.add(row(report, DEAD, null));
        }
      }
    }
    return floor;
  }

  private static String consequence(TaskError error) {
    return switch (error.consequence()) {
      case RETRY -> "it is tried again later";
      case REST_LANE -> "the lane rests for an hour";
      case STOP_KIND -> "no task of this kind until tomorrow";
      case PAUSE_LANE -> "the lane waits for its owner";
      case END -> "the lead's way has ended";
      case DEAD -> "an admin must look at it";
    };
  }

  private static List<Map<String, @Nullable Object>> keys(List<TaskReport> reports) {
    return reports.stream().map(report -> row(report, SUCCEEDED, null)).toList();
  }

  private static Map<String, @Nullable Object> row(
      TaskReport report, int state, @Nullable Instant retryAt) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("task", report.task());
    row.put("state", state);
    row.put("error", report.error() == null ? null : report.error().name());
    row.put("retry_at", retryAt == null ? null : retryAt.toString());
    return row;
  }

  private boolean ownsLane(long lane, long token) {
    return sql.sql(
            "select fence = :token and running_task is not null from lane where id = :lane for no key update")
        .param("lane", lane)
        .param("token", token)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** A task that still waits or runs; null when it ended. */
  public @Nullable TaskInHand find(long task) {
    return sql.sql("select id, kind, attempt, campaign_id, lead_id from task where id = :task")
        .param("task", task)
        .query(
            (row, _) ->
                new TaskInHand(
                    row.getLong("id"),
                    TaskType.of(row.getInt("kind")),
                    row.getInt("attempt"),
                    Rows.id(row, "campaign_id"),
                    Rows.id(row, "lead_id")))
        .optional()
        .orElse(null);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}

package dev.ilg.data.task;

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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What workers report: the tasks of many lanes end, wait for another try, or stop their lane. */
@Service
class TaskReportService {

  private static final Logger log = LoggerFactory.getLogger(TaskReportService.class);
  private static final Duration REST = Duration.ofHours(1);
  private static final int FAILED = 0;
  private static final int SUCCEEDED = 2;
  private static final int DEAD = 3;
  private static final int CANCELLED = 4;

  private final TaskQueue queue;
  private final LaneService lanes;
  private final Pacing pacing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TaskReportService(
      TaskQueue queue,
      LaneService lanes,
      Pacing pacing,
      ApplicationEventPublisher events,
      Clock clock) {
    this.queue = queue;
    this.lanes = lanes;
    this.pacing = pacing;
    this.events = events;
    this.clock = clock;
  }

  /** Reports the tasks of each lane and ends its lease; one answer a lane, in the same order. */
  @Transactional
  List<FinishResult> finish(List<LaneReport> reports) {
    var now = clock.instant();
    // Every lane is locked before anything is read or written, in the order of their ids.
    var held = queue.lockHeld(reports);
    var tasks = queue.reported(reports);
    var written =
        reports.stream()
            .map(
                lane ->
                    held.contains(lane.lane())
                        ? settled(lane, tasks, now)
                        : new FinishedLane(lane, named(lane), now))
            .toList();
    var answers = queue.finish(written, now);
    lanes.wake(answers.values().stream().flatMap(answer -> answer.woken().stream()).toList());
    return reports.stream().map(lane -> result(answers, lane)).toList();
  }

  private static FinishResult result(Map<Long, TaskQueue.Answer> answers, LaneReport lane) {
    var answer = answers.get(lane.lane());
    return answer == null ? FinishResult.LEASE_LOST : FinishResult.of(answer.result());
  }

  private FinishedLane settled(LaneReport lane, Map<Long, TaskInHand> tasks, Instant now) {
    var rows = new ArrayList<Map<String, @Nullable Object>>();
    var floor = now;
    for (var report : lane.reports()) {
      var task = tasks.get(report.task());
      if (task != null && report.outcome() != TaskOutcome.HANDED_BACK) {
        var rested = settle(lane.lane(), report, task, now, rows);
        floor = rested.isAfter(floor) ? rested : floor;
      }
    }
    return new FinishedLane(lane, rows, floor);
  }

  /** Writes what became of one task, and answers when its lane may act again. */
  private Instant settle(
      long lane,
      TaskReport report,
      TaskInHand task,
      Instant now,
      List<Map<String, @Nullable Object>> rows) {
    var floor = now.plus(pacing.gapAfter(task.type(), task.id()));
    switch (report.outcome()) {
      case SUCCEEDED -> rows.add(row(report, SUCCEEDED, null));
      case CANCELLED -> {
        rows.add(row(report, CANCELLED, null));
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
          case RETRY -> {
            rows.add(row(report, FAILED, now.plus(pacing.retryAfter(task.attempt(), task.id()))));
            events.publishEvent(
                new TaskFailed(lane, task.id(), task.type(), error, report.detail()));
          }
          case REST_LANE -> floor = now.plus(REST);
          case STOP_KIND -> {
            lanes.stopKind(lane, task.type());
            events.publishEvent(new KindStopped(lane, task.type(), error));
          }
          case PAUSE_LANE -> {
            lanes.pause(lane, error.name());
            events.publishEvent(new LanePaused(lane, error));
          }
          case END -> rows.add(row(report, SUCCEEDED, null));
          case DEAD -> rows.add(row(report, DEAD, null));
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

  /** Names the tasks of a lane that is not held, so that a report that is known is recognised. */
  private static List<Map<String, @Nullable Object>> named(LaneReport lane) {
    return lane.reports().stream().map(report -> row(report, SUCCEEDED, null)).toList();
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
}

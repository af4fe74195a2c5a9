package dev.ilg.data.task;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tasks: added once per key, cancelled with their campaign, revived by an admin. */
@Service
public class TaskService {

  private final TaskQueue queue;
  private final LaneService lanes;
  private final JdbcClient sql;
  private final Clock clock;

  TaskService(TaskQueue queue, LaneService lanes, JdbcClient sql, Clock clock) {
    this.queue = queue;
    this.lanes = lanes;
    this.sql = sql;
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

  /** A task that still waits or runs; null when it ended. */
  public @Nullable TaskInHand find(long task) {
    return sql.sql("select id, kind, attempt, campaign_id, lead_id from task where id = :task")
        .param("task", task)
        .query(TaskQueue::inHand)
        .optional()
        .orElse(null);
  }
}

package dev.ilg.data.canary;

import dev.ilg.data.lead.LeadService;
import dev.ilg.data.lead.LeadState;
import dev.ilg.data.task.LaneService;
import dev.ilg.data.task.TaskService;
import dev.ilg.data.task.TaskType;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a canary looks at. */
@Service
class CanaryService {

  private static final int MOST_SCRAPED = 5;
  private static final int MOST_INVITED = 3;

  private final LaneService lanes;
  private final TaskService tasks;
  private final LeadService leads;
  private final CanaryStore store;
  private final CanaryProperties properties;
  private final Clock clock;

  CanaryService(
      LaneService lanes,
      TaskService tasks,
      LeadService leads,
      CanaryStore store,
      CanaryProperties properties,
      Clock clock) {
    this.lanes = lanes;
    this.tasks = tasks;
    this.leads = leads;
    this.store = store;
    this.properties = properties;
    this.clock = clock;
  }

  /** What the canary in hand is to look at; other leads each time, because one may be odd. */
  @Transactional
  CanaryWork work(long lane, long token, long task, String version) {
    var types = CanaryTasks.walkedBy(canary(lane, token, task));
    var now = clock.instant();
    return new CanaryWork(
        types,
        store.listUrl(lane).orElse(null),
        leads.some(lane, LeadState.SCRAPED, MOST_SCRAPED, task),
        leads.some(lane, LeadState.INVITED, MOST_INVITED, task),
        store.walked(version, types, now.minus(properties.fresh()), now.minus(properties.again())));
  }

  /**
   * The type of the canary that a lease works on.
   *
   * @throws IlgException STALE when the lease is lost, INVALID when the task is no canary of it
   */
  TaskType canary(long lane, long token, long task) {
    lanes.hold(lane, token);
    var running = lanes.runningTask(lane);
    var inHand = running == null || running != task ? null : tasks.find(task);
    if (inHand == null || CanaryTasks.walkedBy(inHand.type()).isEmpty()) {
      throw new IlgException(ErrorCode.INVALID, "task " + task + " is no canary in hand");
    }
    return inHand.type();
  }
}

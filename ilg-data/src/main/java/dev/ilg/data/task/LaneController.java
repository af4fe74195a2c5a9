package dev.ilg.data.task;

import dev.ilg.data.system.ForWorkers;
import dev.ilg.platform.error.IlgException;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lanes over GraphQL, for workers. */
@Controller
class LaneController {

  private static final int MOST_LANES = 50;
  private static final int MOST_TASKS = 50;

  private final LaneService lanes;
  private final TaskService tasks;
  private final EvidenceService evidence;
  private final LaneFence fence;

  LaneController(LaneService lanes, TaskService tasks, EvidenceService evidence, LaneFence fence) {
    this.lanes = lanes;
    this.tasks = tasks;
    this.evidence = evidence;
    this.fence = fence;
  }

  /** What a worker asks for. */
  record LeaseLanesInput(
      String worker, Pool pool, int lanes, int tasksPerLane, List<Long> holding) {}

  /** What a worker reports; it ends the lease. */
  record FinishTasksInput(long lane, long token, List<TaskReport> reports, boolean keep) {}

  @MutationMapping
  @ForWorkers
  List<LaneLease> leaseLanes(@Argument LeaseLanesInput input) {
    if (input.lanes() < 1 || input.lanes() > MOST_LANES) {
      throw IlgException.invalid("lanes", "must be 1 to " + MOST_LANES);
    }
    if (input.tasksPerLane() < 1 || input.tasksPerLane() > MOST_TASKS) {
      throw IlgException.invalid("tasksPerLane", "must be 1 to " + MOST_TASKS);
    }
    if (input.worker().isBlank()) {
      throw IlgException.invalid("worker", "must name the worker");
    }
    return fence.fenced(
        lanes.lease(
            input.worker(), input.pool(), input.lanes(), input.tasksPerLane(), input.holding()));
  }

  @MutationMapping
  @ForWorkers
  boolean renewLease(@Argument long lane, @Argument long token, @Argument long task) {
    var renewed = lanes.renew(lane, token, task);
    if (renewed) {
      fence.renewed(lane, token);
    }
    return renewed;
  }

  @MutationMapping
  @ForWorkers
  String finishTasks(@Argument FinishTasksInput input) {
    var result = tasks.finish(input.lane(), input.token(), input.reports(), input.keep());
    return result.equals("STALE") ? "LEASE_LOST" : result;
  }

  @MutationMapping
  @ForWorkers
  boolean keepEvidence(
      @Argument long lane,
      @Argument long token,
      @Argument long task,
      @Argument String step,
      @Argument String contentType,
      @Argument String base64) {
    evidence.keep(lane, token, new EvidenceService.Evidence(task, step, contentType, base64));
    return true;
  }
}

package dev.ilg.data.task;

import dev.ilg.data.system.ForWorkers;
import dev.ilg.platform.error.IlgException;
import java.util.List;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Lanes over GraphQL, for workers. */
@Controller
class LaneController {

  private static final int MOST_LANES = 50;
  private static final int MOST_TASKS = 50;

  private final LaneService lanes;
  private final TaskReportService reports;
  private final EvidenceService evidence;
  private final LaneFence fence;

  LaneController(
      LaneService lanes, TaskReportService reports, EvidenceService evidence, LaneFence fence) {
    this.lanes = lanes;
    this.reports = reports;
    this.evidence = evidence;
    this.fence = fence;
  }

  /** What a worker asks for. */
  record LeaseLanesInput(
      String worker, Pool pool, int lanes, int tasksPerLane, List<Long> holding) {}

  @MutationMapping
  @ForWorkers
  LeasedLanes leaseLanes(@Argument LeaseLanesInput input) {
    if (input.lanes() < 1 || input.lanes() > MOST_LANES) {
      throw IlgException.invalid("lanes", "must be 1 to " + MOST_LANES);
    }
    if (input.tasksPerLane() < 1 || input.tasksPerLane() > MOST_TASKS) {
      throw IlgException.invalid("tasksPerLane", "must be 1 to " + MOST_TASKS);
    }
    if (input.worker().isBlank()) {
      throw IlgException.invalid("worker", "must name the worker");
    }
    var leased =
        lanes.lease(
            input.worker(), input.pool(), input.lanes(), input.tasksPerLane(), input.holding());
    return new LeasedLanes(fence.fenced(leased.leases()), leased.pool(), leased.full());
  }

  /** Asked only by those who want to know. */
  @SchemaMapping(typeName = "LeaseLanesPayload")
  @ForWorkers
  boolean more(LeasedLanes leased) {
    return leased.full() && lanes.anyReady(leased.pool());
  }

  @MutationMapping
  @ForWorkers
  List<Boolean> renewLeases(@Argument List<LeaseToRenew> input) {
    mustBeFew(input.stream().map(LeaseToRenew::lane).toList());
    var renewed = lanes.renew(input);
    for (var number = 0; number < input.size(); number++) {
      if (renewed.get(number)) {
        fence.renewed(input.get(number).lane(), input.get(number).token());
      }
    }
    return renewed;
  }

  @MutationMapping
  @ForWorkers
  List<FinishResult> finishTasks(@Argument List<LaneReport> input) {
    mustBeFew(input.stream().map(LaneReport::lane).toList());
    if (input.stream().anyMatch(lane -> lane.reports().size() > MOST_TASKS)) {
      throw IlgException.invalid("reports", "must be at most " + MOST_TASKS + " a lane");
    }
    return reports.finish(input);
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

  private static void mustBeFew(List<Long> lanes) {
    if (lanes.size() > MOST_LANES || Set.copyOf(lanes).size() < lanes.size()) {
      throw IlgException.invalid("input", "must be at most " + MOST_LANES + " lanes, each once");
    }
  }
}

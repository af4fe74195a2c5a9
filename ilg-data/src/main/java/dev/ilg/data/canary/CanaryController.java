package dev.ilg.data.canary;

import dev.ilg.data.system.ForAdmins;
import dev.ilg.data.system.ForWorkers;
import dev.ilg.data.system.Viewer;
import dev.ilg.data.task.Pool;
import dev.ilg.data.task.TaskType;
import dev.ilg.platform.token.Caller;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Canaries over GraphQL for workers, stopped types for admins. */
@Controller
class CanaryController {

  private final CanaryService canaries;
  private final FindingService findings;
  private final StopService stops;

  CanaryController(CanaryService canaries, FindingService findings, StopService stops) {
    this.canaries = canaries;
    this.findings = findings;
    this.stops = stops;
  }

  @QueryMapping
  @ForWorkers
  CanaryWork canaryWork(
      @Argument long lane, @Argument long token, @Argument long task, @Argument String version) {
    return canaries.work(lane, token, task, version);
  }

  @MutationMapping
  @ForWorkers
  boolean recordCanary(
      @Argument long lane,
      @Argument long token,
      @Argument long task,
      @Argument String version,
      @Argument List<PageResult> results) {
    findings.record(lane, token, task, version, results);
    return true;
  }

  @MutationMapping
  @ForWorkers
  boolean announceWorker(@Argument Pool pool, @Argument String version) {
    stops.announce(pool, version);
    return true;
  }

  @QueryMapping
  @ForAdmins
  List<StoppedType> taskTypes() {
    return stops.all();
  }

  @MutationMapping
  @ForAdmins
  boolean resumeTaskType(@AuthenticationPrincipal Caller caller, @Argument TaskType type) {
    stops.resume(Viewer.of(caller), type);
    return true;
  }
}

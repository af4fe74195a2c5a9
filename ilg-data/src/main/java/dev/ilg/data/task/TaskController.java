package dev.ilg.data.task;

import dev.ilg.data.system.CursorPage;
import dev.ilg.data.system.CursorRequest;
import dev.ilg.data.system.ForAdmins;
import dev.ilg.data.system.ForOperators;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Tasks over GraphQL, for admins and operators. */
@Controller
class TaskController {

  private final TaskAdminService tasks;
  private final EvidenceService evidence;

  TaskController(TaskAdminService tasks, EvidenceService evidence) {
    this.tasks = tasks;
    this.evidence = evidence;
  }

  @QueryMapping
  @ForAdmins
  CursorPage<TaskView> tasks(
      @AuthenticationPrincipal Caller caller,
      @Argument String state,
      @Argument CursorRequest page) {
    return tasks.page(Viewer.of(caller), state, page);
  }

  @QueryMapping
  @ForAdmins
  List<EvidenceService.KeptEvidence> taskEvidence(
      @AuthenticationPrincipal Caller caller, @Argument long task) {
    return evidence.of(Viewer.of(caller), task);
  }

  @QueryMapping
  @ForAdmins
  EvidenceService.EvidenceContent evidence(
      @AuthenticationPrincipal Caller caller, @Argument long id) {
    return evidence.content(Viewer.of(caller), id);
  }

  @MutationMapping
  @ForAdmins
  boolean retryTask(@AuthenticationPrincipal Caller caller, @Argument long id) {
    tasks.retry(Viewer.of(caller), id);
    return true;
  }

  @QueryMapping
  @ForOperators
  Workload workload() {
    return tasks.workload();
  }
}

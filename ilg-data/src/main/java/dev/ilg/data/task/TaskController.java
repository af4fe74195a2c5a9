package dev.ilg.data.task;

import dev.ilg.data.system.ForAdmins;
import dev.ilg.data.system.ForOperators;
import dev.ilg.data.system.PageRequest;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Tasks over GraphQL, for admins and operators. */
@Controller
class TaskController {

  private final TaskAdminService tasks;

  TaskController(TaskAdminService tasks) {
    this.tasks = tasks;
  }

  @QueryMapping
  @ForAdmins
  TaskPage tasks(
      @AuthenticationPrincipal Caller caller, @Argument String state, @Argument PageRequest page) {
    return tasks.page(Viewer.of(caller), state, page);
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

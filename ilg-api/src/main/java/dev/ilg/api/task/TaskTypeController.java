package dev.ilg.api.task;

import dev.ilg.api.system.ForAdmins;
import dev.ilg.dataclient.canary.StopReason;
import dev.ilg.dataclient.canary.TaskTypeClient;
import dev.ilg.dataclient.canary.TaskTypeStanding;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.platform.error.IlgException;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which types of tasks are stopped on all accounts, and that one goes on. */
@RestController
@RequestMapping("/api/task-types")
class TaskTypeController {

  private final TaskTypeClient types;

  TaskTypeController(TaskTypeClient types) {
    this.types = types;
  }

  /**
   * A type of task.
   *
   * @param reason why it is stopped on all accounts; null while it runs
   * @param detail what was missed on the page, or how it failed
   */
  record TaskTypeStop(
      String type, @Nullable StopReason reason, @Nullable String detail, @Nullable Instant since) {

    static TaskTypeStop of(TaskTypeStanding standing) {
      return new TaskTypeStop(
          standing.type(), standing.reason(), standing.detail(), standing.since());
    }
  }

  @GetMapping
  @ForAdmins
  @Operation(
      summary = "All types of tasks, and which are stopped on all accounts",
      operationId = "taskTypes")
  List<TaskTypeStop> all(@AuthenticationPrincipal Actor actor) {
    return types.all(actor).stream().map(TaskTypeStop::of).toList();
  }

  @PostMapping("/{type}/resume")
  @ForAdmins
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "A stopped type of task goes on, though its canary has not passed",
      operationId = "resumeTaskType")
  void resume(@AuthenticationPrincipal Actor actor, @PathVariable String type) {
    types.resume(actor, named(type));
  }

  private static TaskType named(String name) {
    return Arrays.stream(TaskType.values())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
        .findFirst()
        .orElseThrow(() -> IlgException.notFound("task type"));
  }
}

package dev.ilg.api.task;

import dev.ilg.api.system.ForAdmins;
import dev.ilg.api.system.ForUsers;
import dev.ilg.dataclient.audit.AuditClient;
import dev.ilg.dataclient.audit.AuditEntry;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.CursorPage;
import dev.ilg.dataclient.system.CursorRequest;
import dev.ilg.dataclient.task.TaskClient;
import dev.ilg.dataclient.task.TaskView;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks that failed, for admins; and who did what. */
@RestController
@RequestMapping("/api")
class TaskController {

  private final TaskClient tasks;
  private final AuditClient audit;

  TaskController(TaskClient tasks, AuditClient audit) {
    this.tasks = tasks;
    this.audit = audit;
  }

  @GetMapping("/tasks")
  @ForAdmins
  @Operation(summary = "Tasks in one state", operationId = "tasks")
  CursorPage<TaskView> tasks(
      @AuthenticationPrincipal Actor actor,
      @RequestParam(defaultValue = "DEAD") String state,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "25") int size) {
    var asked = new CursorRequest(cursor, size, null);
    return tasks.tasks(actor, state, asked);
  }

  @PostMapping("/tasks/{id}/retry")
  @ForAdmins
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Runs a dead task again", operationId = "retryTask")
  void retry(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    tasks.retry(actor, id);
  }

  @GetMapping("/audit")
  @ForUsers
  @Operation(summary = "The audit log, newest first", operationId = "audit")
  CursorPage<AuditEntry> audit(
      @AuthenticationPrincipal Actor actor,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "25") int size) {
    var asked = new CursorRequest(cursor, size, null);
    return audit.audit(actor, asked);
  }
}

package dev.ilg.api.task;

import dev.ilg.api.system.ForAdmins;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.task.KeptEvidence;
import dev.ilg.dataclient.task.TaskClient;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What failed steps left behind; pages of others are never answered as pages. */
@RestController
@RequestMapping("/api")
class EvidenceController {

  private final TaskClient tasks;

  EvidenceController(TaskClient tasks) {
    this.tasks = tasks;
  }

  @GetMapping("/tasks/{id}/evidence")
  @ForAdmins
  @Operation(summary = "What a task's failed steps left behind", operationId = "taskEvidence")
  List<KeptEvidence> evidence(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    return tasks.evidence(actor, id);
  }

  @GetMapping(
      path = "/evidence/{id}",
      produces = {MediaType.IMAGE_PNG_VALUE, MediaType.TEXT_PLAIN_VALUE})
  @ForAdmins
  @Operation(
      summary = "A screenshot, or the source of a page as plain text",
      operationId = "evidence")
  ResponseEntity<byte[]> content(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    var found = tasks.content(actor, id);
    var picture = found.contentType().equals(MediaType.IMAGE_PNG_VALUE);
    return ResponseEntity.ok()
        .contentType(picture ? MediaType.IMAGE_PNG : MediaType.TEXT_PLAIN)
        // Whatever LinkedIn's page held, no browser may run it under this origin.
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(Base64.getDecoder().decode(found.base64()));
  }
}

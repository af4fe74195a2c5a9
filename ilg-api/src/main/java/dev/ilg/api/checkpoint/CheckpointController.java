package dev.ilg.api.checkpoint;

import dev.ilg.api.system.ForClients;
import dev.ilg.api.system.ForUsers;
import dev.ilg.dataclient.checkpoint.Checkpoint;
import dev.ilg.dataclient.checkpoint.CheckpointClient;
import dev.ilg.dataclient.system.Actor;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open checkpoints; a code goes in and never comes out. */
@RestController
@RequestMapping("/api/checkpoints")
class CheckpointController {

  private final CheckpointClient checkpoints;

  CheckpointController(CheckpointClient checkpoints) {
    this.checkpoints = checkpoints;
  }

  /** The code that LinkedIn sent; spaces do not matter. */
  record CheckpointCode(String code) {

    @Override
    public String toString() {
      return "CheckpointCode[hidden]";
    }
  }

  @GetMapping
  @ForUsers
  @Operation(summary = "Open checkpoints, the oldest first", operationId = "checkpoints")
  List<Checkpoint> checkpoints(@AuthenticationPrincipal Actor actor) {
    return checkpoints.checkpoints(actor);
  }

  @PostMapping("/{id}/answer")
  @ForClients
  @Operation(
      summary = "Enters a code where a browser waits for it; of two answers the first counts",
      operationId = "answerCheckpoint")
  Checkpoint answer(
      @AuthenticationPrincipal Actor actor,
      @PathVariable long id,
      @RequestBody CheckpointCode answer) {
    return checkpoints.answer(actor, id, answer.code());
  }
}

package dev.ilg.data.checkpoint;

import dev.ilg.data.system.ForWorkers;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Checkpoints over GraphQL. */
@Controller
class CheckpointController {

  private final CheckpointService checkpoints;

  CheckpointController(CheckpointService checkpoints) {
    this.checkpoints = checkpoints;
  }

  @MutationMapping
  @ForWorkers
  boolean raiseCheckpoint(
      @Argument long lane, @Argument long token, @Argument CheckpointKind kind) {
    checkpoints.raise(lane, token, kind);
    return true;
  }
}

package dev.ilg.data.checkpoint;

import dev.ilg.data.system.ForClients;
import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.ForWorkers;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Checkpoints over GraphQL: for owners, and for the browser that stands before one. */
@Controller
class CheckpointController {

  private final CheckpointService checkpoints;
  private final StandingCheckpointService standing;

  CheckpointController(CheckpointService checkpoints, StandingCheckpointService standing) {
    this.checkpoints = checkpoints;
    this.standing = standing;
  }

  @QueryMapping
  @ForUsers
  List<Checkpoint> checkpoints(@AuthenticationPrincipal Caller caller) {
    return checkpoints.open(Viewer.of(caller));
  }

  @MutationMapping
  @ForClients
  Checkpoint answerCheckpoint(
      @AuthenticationPrincipal Caller caller, @Argument long id, @Argument String code) {
    return checkpoints.answer(Viewer.of(caller), id, code);
  }

  @MutationMapping
  @ForWorkers
  boolean raiseCheckpoint(
      @Argument long lane,
      @Argument long token,
      @Argument CheckpointKind kind,
      @Argument @Nullable Integer waitSeconds) {
    standing.raise(lane, token, kind, waitSeconds);
    return true;
  }

  @QueryMapping
  @ForWorkers
  CheckpointAnswer checkpointAnswer(@Argument long lane, @Argument long token) {
    return standing.answer(lane, token);
  }

  @MutationMapping
  @ForWorkers
  boolean settleCheckpoint(
      @Argument long lane, @Argument long token, @Argument CheckpointOutcome outcome) {
    standing.settle(lane, token, outcome);
    return true;
  }
}

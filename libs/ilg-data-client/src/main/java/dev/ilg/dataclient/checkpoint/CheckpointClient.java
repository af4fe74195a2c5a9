package dev.ilg.dataclient.checkpoint;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.List;
import java.util.Map;

/** Open checkpoints, for ilg-api. */
public final class CheckpointClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public CheckpointClient(DataGraphQl data) {
    this.data = data;
  }

  /** Those that the acting user may see, the oldest first. */
  public List<Checkpoint> checkpoints(Actor actor) {
    return data.list(actor, "checkpoint/checkpoints", Map.of(), Checkpoint.class);
  }

  /** Hands a code to the browser that waits for it; CONFLICT when somebody was quicker. */
  public Checkpoint answer(Actor actor, long id, String code) {
    return data.call(
        actor, "checkpoint/answerCheckpoint", Map.of("id", id, "code", code), Checkpoint.class);
  }
}

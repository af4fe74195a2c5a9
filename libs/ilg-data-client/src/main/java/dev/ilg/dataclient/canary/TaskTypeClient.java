package dev.ilg.dataclient.canary;

import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.List;
import java.util.Map;

/** Types of tasks, for admins. */
public final class TaskTypeClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public TaskTypeClient(DataGraphQl data) {
    this.data = data;
  }

  /** Every type with the stop that holds now. */
  public List<TaskTypeStanding> all(Actor actor) {
    return data.list(actor, "canary/taskTypes", Map.of(), TaskTypeStanding.class);
  }

  /** A stopped type goes on, whatever its canary says. */
  public void resume(Actor actor, TaskType type) {
    data.call(actor, "canary/resumeTaskType", Map.of("type", type), Boolean.class);
  }
}

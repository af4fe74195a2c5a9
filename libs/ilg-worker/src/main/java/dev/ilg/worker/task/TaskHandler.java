package dev.ilg.worker.task;

import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;

/** Does one type of task. A failure is thrown; the loop knows what it means. */
public interface TaskHandler {

  /** The type it does. */
  TaskType type();

  /** Does the task on the lane in hand. */
  TaskReport handle(LeaseInHand lane, TaskInHand task);
}

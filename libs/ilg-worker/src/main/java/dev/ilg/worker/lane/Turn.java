package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.linkedin.refusal.Refusal;

/** How far a lane's task came. */
sealed interface Turn {

  /** It is over. */
  record Over(TaskReport report) implements Turn {}

  /** Its browser stands before a checkpoint that a person can answer; nothing was clicked. */
  record Stands(Refusal asked) implements Turn {}
}

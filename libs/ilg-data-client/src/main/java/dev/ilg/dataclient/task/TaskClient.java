package dev.ilg.dataclient.task;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.CursorPage;
import dev.ilg.dataclient.system.CursorRequest;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.List;
import java.util.Map;

/** Tasks as admins see them. */
public final class TaskClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public TaskClient(DataGraphQl data) {
    this.data = data;
  }

  /** Tasks in one state: READY, RUNNING, FAILED or DEAD. */
  public CursorPage<TaskView> tasks(Actor actor, String state, CursorRequest page) {
    return data.stretch(actor, "task/tasks", Map.of("state", state, "page", page), TaskView.class);
  }

  /** What the failed steps of a task left behind. */
  public List<KeptEvidence> evidence(Actor actor, long task) {
    return data.list(actor, "task/taskEvidence", Map.of("task", task), KeptEvidence.class);
  }

  /** The content of one piece of evidence. */
  public EvidenceContent content(Actor actor, long id) {
    return data.call(actor, "task/evidence", Map.of("id", id), EvidenceContent.class);
  }

  /** A dead task runs again. */
  public void retry(Actor actor, long id) {
    data.call(actor, "task/retryTask", Map.of("id", id), Boolean.class);
  }
}

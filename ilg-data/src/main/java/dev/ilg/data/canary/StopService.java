package dev.ilg.data.canary;

import dev.ilg.data.audit.AuditService;
import dev.ilg.data.system.Viewer;
import dev.ilg.data.task.Pool;
import dev.ilg.data.task.TaskType;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people and new workers do about stopped types. */
@Service
class StopService {

  private final TypeStops stops;
  private final CanaryStore store;
  private final CanaryTasks canaries;
  private final AuditService audit;

  StopService(TypeStops stops, CanaryStore store, CanaryTasks canaries, AuditService audit) {
    this.stops = stops;
    this.store = store;
    this.canaries = canaries;
    this.audit = audit;
  }

  @Transactional(readOnly = true)
  List<StoppedType> all() {
    return stops.all();
  }

  /**
   * A type goes on although its canary has not passed; what was found so far no longer counts.
   *
   * @throws IlgException CONFLICT when it is not stopped
   */
  @Transactional
  void resume(Viewer viewer, TaskType type) {
    if (stops.reason(type).isEmpty()) {
      throw new IlgException(ErrorCode.CONFLICT, "this type of task is not stopped");
    }
    stops.resume(type, viewer.id());
    audit.note(viewer.id(), null, "TASK_TYPE_RESUMED", "task-type/" + type, "");
  }

  /** A worker of a version has started: what it has never walked, it walks before it goes on. */
  @Transactional
  void announce(Pool pool, String version) {
    var canary = CanaryTasks.of(pool);
    var types = CanaryTasks.walkedBy(canary);
    if (!store.knows(version, types)) {
      store.oneOfEachGeneration(types).forEach(lane -> canaries.ofVersion(lane, canary, version));
    }
  }
}

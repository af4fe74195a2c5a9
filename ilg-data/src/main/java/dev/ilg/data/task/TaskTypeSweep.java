package dev.ilg.data.task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells waiting lanes that a type of task was resumed, a hundred in a transaction. */
@Component
class TaskTypeSweep {

  private static final Logger log = LoggerFactory.getLogger(TaskTypeSweep.class);

  private final TaskTypeService types;

  TaskTypeSweep(TaskTypeService types) {
    this.types = types;
  }

  @Scheduled(fixedDelayString = "${ilg.task.refresh:1s}")
  void run() {
    try {
      var more = true;
      while (more) {
        more = types.refreshSome();
      }
    } catch (DataAccessException | TransactionException away) {
      log.warn("lanes do not hear yet of a type of task that was resumed; tried again", away);
    }
  }
}

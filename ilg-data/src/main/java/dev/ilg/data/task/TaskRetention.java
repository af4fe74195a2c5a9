package dev.ilg.data.task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** From the start on, each quarter of an hour: business time may have gone on by days. */
@Component
class TaskRetention {

  private static final Logger log = LoggerFactory.getLogger(TaskRetention.class);

  private final TaskRetentionService retention;

  TaskRetention(TaskRetentionService retention) {
    this.retention = retention;
  }

  @Scheduled(fixedDelayString = "${ilg.task.retention:15m}")
  void run() {
    var days = retention.keepDays();
    var keys = 0;
    for (var freed = retention.freeKeys(); freed > 0; freed = retention.freeKeys()) {
      keys += freed;
    }
    if (days.created() > 0 || days.dropped() > 0 || keys > 0) {
      log.info(
          "ended tasks: {} days made, {} days dropped, {} keys freed",
          days.created(),
          days.dropped(),
          keys);
    }
  }
}

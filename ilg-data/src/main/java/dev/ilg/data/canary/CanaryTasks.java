package dev.ilg.data.canary;

import dev.ilg.data.task.NewTask;
import dev.ilg.data.task.Pool;
import dev.ilg.data.task.TaskService;
import dev.ilg.data.task.TaskType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which canary walks the pages of which types, and the further ones that are wanted. */
@Component
class CanaryTasks {

  private static final int KEYS_KEPT_DAYS = 60;
  private static final List<TaskType> OF_SCRAPER =
      List.of(TaskType.CAMPAIGN_SCRAPE, TaskType.LEAD_SCRAPE);
  private static final List<TaskType> OF_AUTOMATION =
      List.of(TaskType.SEND_INVITE, TaskType.HANDLE_INBOX, TaskType.WITHDRAW_INVITE);

  /** So many lanes look again at once: one of them may be paused meanwhile. */
  private static final int LANES_AGAIN = 3;

  private final TaskService tasks;
  private final CanaryProperties properties;
  private final Clock clock;

  CanaryTasks(TaskService tasks, CanaryProperties properties, Clock clock) {
    this.tasks = tasks;
    this.properties = properties;
    this.clock = clock;
  }

  static TaskType of(Pool pool) {
    return switch (pool) {
      case SCRAPER -> TaskType.SCRAPER_CANARY;
      case AUTOMATION -> TaskType.AUTOMATION_CANARY;
    };
  }

  /** The canary that walks the pages of a type. */
  static TaskType of(TaskType type) {
    return OF_SCRAPER.contains(type) ? TaskType.SCRAPER_CANARY : TaskType.AUTOMATION_CANARY;
  }

  /** The types whose pages a canary walks; none for what is no canary. */
  static List<TaskType> walkedBy(TaskType canary) {
    return switch (canary) {
      case SCRAPER_CANARY -> OF_SCRAPER;
      case AUTOMATION_CANARY -> OF_AUTOMATION;
      case CAMPAIGN_SCRAPE, LEAD_SCRAPE, SEND_INVITE, HANDLE_INBOX, WITHDRAW_INVITE -> List.of();
    };
  }

  /** A version of a worker is new: its canary comes first on this lane. */
  void ofVersion(long lane, TaskType canary, String version) {
    add(lane, canary, clock.instant(), lane + ":version:" + version);
  }

  /** Looks again later; of all lanes that ask for it in one interval, few do. */
  void again(long lane, TaskType canary, String what) {
    var at = clock.instant().plus(properties.again());
    var slot = at.getEpochSecond() / Math.max(1, properties.again().toSeconds());
    add(lane, canary, at, what + ":" + lane % LANES_AGAIN + ":" + slot);
  }

  private void add(long lane, TaskType canary, Instant at, String what) {
    var key = "canary:" + canary + ":" + what;
    var keptUntil = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(KEYS_KEPT_DAYS);
    tasks.enqueue(lane, List.of(new NewTask(canary, at, null, null, key, keptUntil)));
  }
}

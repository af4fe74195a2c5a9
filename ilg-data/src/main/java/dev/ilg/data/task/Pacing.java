package dev.ilg.data.task;

import java.time.Duration;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;

/**
 * Gaps between actions and waits between attempts; drawn from the task, so a replay draws alike.
 */
@Component
class Pacing {

  private static final Duration FIRST_RETRY = Duration.ofSeconds(30);
  private static final Duration LONGEST_RETRY = Duration.ofHours(6);

  private final TaskProperties properties;

  Pacing(TaskProperties properties) {
    this.properties = properties;
  }

  /** How long a lane rests after a task. */
  Duration gapAfter(TaskType type, long task) {
    var shortest = properties.shortestGap().toMillis();
    var longest =
        (type == TaskType.SEND_INVITE ? properties.longestInviteGap() : properties.longestGap())
            .toMillis();
    return Duration.ofMillis(new SplittableRandom(task).nextLong(shortest, longest + 1));
  }

  /** 30 s x 4^(attempt - 1), at most 6 h, times 0.5 to 1 (queue.md 5). */
  Duration retryAfter(int attempt, long task) {
    var full = (double) FIRST_RETRY.toMillis() * Math.pow(4, Math.max(0, attempt - 1));
    var bounded = Math.min(full, (double) LONGEST_RETRY.toMillis());
    var random = new SplittableRandom(task * 31 + attempt);
    return Duration.ofMillis(Math.round(bounded * random.nextDouble(0.5, 1)));
  }
}

package dev.ilg.dataclient.plan;

import dev.ilg.dataclient.lane.TaskType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task to be added.
 *
 * @param type what to do
 * @param runAt business time before which it does not start; null for now
 * @param campaign its campaign, if it has one
 * @param lead its lead, if it has one
 * @param key a second task with this key is not added
 * @param keepKeyUntil the key outlives the task until this day
 */
public record NewTask(
    TaskType type,
    @Nullable Instant runAt,
    @Nullable Long campaign,
    @Nullable Long lead,
    String key,
    LocalDate keepKeyUntil) {}

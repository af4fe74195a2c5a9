package dev.ilg.dataclient.canary;

import dev.ilg.dataclient.lane.TaskType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A type of task, and whether it is stopped on all lanes.
 *
 * @param type its name, such as {@code send-invite}
 * @param reason null while it runs
 * @param detail what was not found, or how it failed
 * @param since when it was stopped
 */
public record TaskTypeStanding(
    TaskType kind,
    String type,
    @Nullable StopReason reason,
    @Nullable String detail,
    @Nullable Instant since) {}

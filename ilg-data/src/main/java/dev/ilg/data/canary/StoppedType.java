package dev.ilg.data.canary;

import dev.ilg.data.task.TaskType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A type of task and whether it is stopped on all lanes.
 *
 * @param type its name, such as {@code send-invite}
 * @param reason null while it runs
 * @param detail what was not found, or how it failed; for operators
 */
record StoppedType(
    TaskType kind,
    String type,
    @Nullable StopReason reason,
    @Nullable String detail,
    @Nullable Instant since) {}

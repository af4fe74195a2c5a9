package dev.ilg.data.task;

import org.jspecify.annotations.Nullable;

/** An attempt failed in a way that may get better by itself; told before it is written. */
public record TaskFailed(
    long lane, long task, TaskType type, TaskError error, @Nullable String detail) {}

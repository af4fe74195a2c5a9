package dev.ilg.data.task;

import org.jspecify.annotations.Nullable;

/** What became of one task, as its worker reports it; the error is null unless FAILED. */
public record TaskReport(
    long task, TaskOutcome outcome, @Nullable TaskError error, @Nullable String detail) {}

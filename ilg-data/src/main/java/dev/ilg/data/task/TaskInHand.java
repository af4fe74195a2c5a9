package dev.ilg.data.task;

import org.jspecify.annotations.Nullable;

/** One task of a leased lane. */
public record TaskInHand(
    long id, TaskType type, int attempt, @Nullable Long campaign, @Nullable Long lead) {}

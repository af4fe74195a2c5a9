package dev.ilg.data.task;

/** LinkedIn refused every task of a type for a lane; none of it runs before the window ends. */
public record KindStopped(long lane, TaskType type, TaskError error) {}

package dev.ilg.data.task;

/** A lane was paused because of what its worker met; its owner must act. */
public record LanePaused(long lane, TaskError error) {}

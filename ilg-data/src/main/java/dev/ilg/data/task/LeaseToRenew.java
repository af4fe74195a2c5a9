package dev.ilg.data.task;

/** A lease that its worker still needs, and the task it is on. */
public record LeaseToRenew(long lane, long token, long task) {}

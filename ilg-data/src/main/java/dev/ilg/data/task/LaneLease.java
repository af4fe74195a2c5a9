package dev.ilg.data.task;

import java.util.List;

/** A leased lane with its next tasks; durations are the worker's to count from its request on. */
public record LaneLease(
    long lane,
    long token,
    long leaseForMillis,
    long actBeforeMillis,
    boolean takenOver,
    List<TaskInHand> tasks) {}

package dev.ilg.dataclient.canary;

import dev.ilg.dataclient.lane.TaskType;

/**
 * What a walk over the pages of one type of task found.
 *
 * @param element what was not found; empty when it passed
 */
public record PageResult(TaskType type, Generation generation, boolean passed, String element) {}

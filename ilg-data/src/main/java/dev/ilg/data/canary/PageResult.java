package dev.ilg.data.canary;

import dev.ilg.data.task.TaskType;

/**
 * What a walk over the pages of one type of task found.
 *
 * @param element what was not found; empty when it passed
 */
record PageResult(TaskType type, Generation generation, boolean passed, String element) {}

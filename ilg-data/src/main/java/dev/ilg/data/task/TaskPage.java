package dev.ilg.data.task;

import java.util.List;

/** One page of tasks and how many there are in all. */
record TaskPage(List<TaskView> items, long total) {}

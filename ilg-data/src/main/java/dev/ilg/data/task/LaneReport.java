package dev.ilg.data.task;

import java.util.List;

/**
 * What a worker reports of one lane; it ends the lane's lease.
 *
 * @param lane the lane
 * @param token the lease's token
 * @param reports what became of its tasks; those left out go back as they were
 * @param keep whether the worker would like the lane again
 */
public record LaneReport(long lane, long token, List<TaskReport> reports, boolean keep) {}

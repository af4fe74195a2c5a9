package dev.ilg.dataclient.lane;

import java.util.List;

/**
 * What became of one lane's tasks; it ends the lane's lease.
 *
 * @param lane the lane
 * @param token the lease's token
 * @param reports one a task; a task left out goes back as it was
 * @param keep whether the worker would like the lane again
 */
public record LaneReport(long lane, long token, List<TaskReport> reports, boolean keep) {}

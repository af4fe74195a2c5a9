package dev.ilg.dataclient.lane;

/**
 * A lease that its worker still needs.
 *
 * @param lane the lane
 * @param token the lease's token
 * @param task the task the worker is on
 */
public record LeaseToRenew(long lane, long token, long task) {}

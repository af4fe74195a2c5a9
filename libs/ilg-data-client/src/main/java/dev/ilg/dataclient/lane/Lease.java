package dev.ilg.dataclient.lane;

/**
 * The right to work on one lane, as every call of its holder carries it.
 *
 * @param lane the lane, which is the LinkedIn account's id
 * @param token the fencing token; grows with every lease of the lane
 */
public record Lease(long lane, long token) {}

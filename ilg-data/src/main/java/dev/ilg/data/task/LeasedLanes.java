package dev.ilg.data.task;

import java.util.List;

/**
 * What a worker gets when it asks for lanes.
 *
 * @param leases the lanes, each with its next tasks
 * @param pool whose lanes they are
 * @param full whether it got as many as it asked for
 */
public record LeasedLanes(List<LaneLease> leases, Pool pool, boolean full) {}

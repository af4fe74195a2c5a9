package dev.ilg.data.task;

import java.util.List;

/**
 * What a worker gets when it asks for lanes.
 *
 * @param leases the lanes, each with its next tasks
 * @param more whether other lanes of its pool may act now
 */
public record LeasedLanes(List<LaneLease> leases, boolean more) {}

package dev.ilg.dataclient.lane;

import java.util.List;

/**
 * The answer to a report and a request in one.
 *
 * @param results what became of each report, in the same order
 * @param leases the lanes leased next
 * @param more whether other lanes of the pool may act now
 */
public record LaneExchange(List<FinishResult> results, List<LaneLease> leases, boolean more) {}

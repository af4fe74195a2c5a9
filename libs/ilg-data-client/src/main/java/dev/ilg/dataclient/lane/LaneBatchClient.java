package dev.ilg.dataclient.lane;

import java.util.List;

/**
 * Lanes of the task queue, many at a time: for tasks without gaps and without a browser. Every
 * method throws {@code IlgException} with {@code UNAVAILABLE} when ilg-data does not answer, and
 * can then be repeated as it was: reports are recognised, and leases whose answer was lost are
 * given anew.
 */
public interface LaneBatchClient {

  /** Reports lanes, then leases the next ones, in one request. */
  LaneExchange finishAndLease(List<LaneReport> finished, LeaseRequest next);

  /**
   * Renews leases.
   *
   * @return false for each that is lost or whose task was cancelled, in the same order
   */
  List<Boolean> renew(List<LeaseToRenew> leases);
}

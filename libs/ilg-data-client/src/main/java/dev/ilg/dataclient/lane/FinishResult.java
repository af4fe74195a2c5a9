package dev.ilg.dataclient.lane;

/** What ilg-data made of a report. */
public enum FinishResult {
  /** Written; the lease is over. */
  RECORDED,
  /** It was written before; the first answer was lost. */
  ALREADY_RECORDED,
  /** Somebody else has the lane; nothing was written. */
  LEASE_LOST
}

package dev.ilg.dataclient.outreach;

/** What ilg-data made of an outcome. */
public enum SettleResult {
  /** Written. */
  SETTLED,
  /** It was settled before; the first answer was lost. */
  ALREADY_SETTLED,
  /** Somebody else has the lane; nothing was written. */
  LEASE_LOST
}

package dev.ilg.data.task;

/** Knows the hours and caps of a lane's account; the feature that counts outreach provides it. */
public interface LanePolicySource {

  /** The policy of a lane for now, in business time. */
  LanePolicy policyOf(long lane);
}

package dev.ilg.simulator.relation;

/** What is between an account and a person. */
public enum State {
  /** Nothing, or nothing any more. */
  STRANGER,
  /** The person asked us. */
  INCOMING,
  /** Our invite waits. */
  PENDING,
  /** Both know each other. */
  CONNECTED
}

package dev.ilg.simulator.world;

/** Which buttons a stranger's profile leads with. */
public enum ActionRow {
  /** Connect stands in the row. */
  CONNECT_FIRST,
  /** Follow stands in the row, Connect in the More menu. */
  FOLLOW_FIRST,
  /** The person has invited us: Accept and Ignore. */
  INCOMING
}

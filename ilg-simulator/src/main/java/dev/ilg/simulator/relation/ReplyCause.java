package dev.ilg.simulator.relation;

/** What makes a person reply. */
public enum ReplyCause {
  /** Being connected is enough. */
  CONNECTION,
  /** The first message after the connection. */
  FIRST_MESSAGE,
  /** The second message after the connection. */
  SECOND_MESSAGE,
  /** Nothing does. */
  NEVER
}

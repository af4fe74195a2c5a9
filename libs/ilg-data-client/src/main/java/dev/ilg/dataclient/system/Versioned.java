package dev.ilg.dataclient.system;

/** What can be edited by several people; each edit counts up. */
public interface Versioned {

  /** Counts the edits. */
  int version();
}

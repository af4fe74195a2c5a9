package dev.ilg.linkedin.profile;

/** Where a profile offers to connect with its person. */
public enum ConnectVia {
  /** In the action row. */
  PRIMARY,
  /** In the More menu. */
  MENU,
  /** Nowhere that could be read. */
  NONE
}

package dev.ilg.simulator.world;

/** How far a person is from every account before anything happens. */
public enum Degree {
  /** Already connected. */
  FIRST("1st"),
  /** A connection of a connection. */
  SECOND("2nd"),
  /** Further away. */
  THIRD("3rd");

  private final String label;

  Degree(String label) {
    this.label = label;
  }

  /** The label as pages show it. */
  public String label() {
    return label;
  }
}

package dev.ilg.simulator.world;

/** First and last name of an invented person. */
public record Name(String first, String last) {

  /** The name as pages show it. */
  public String full() {
    return first + " " + last;
  }

  /** The initials for the photo that nobody has. */
  public String initials() {
    return first.substring(0, 1) + last.substring(0, 1);
  }
}

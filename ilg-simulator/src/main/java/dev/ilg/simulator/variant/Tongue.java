package dev.ilg.simulator.variant;

/** Language of the pages. */
public enum Tongue {
  ENGLISH,
  GERMAN
}

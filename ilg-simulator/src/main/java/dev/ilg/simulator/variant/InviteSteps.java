package dev.ilg.simulator.variant;

/** What a click on Connect leads to. */
public enum InviteSteps {
  /** A dialog that asks whether to add a note. */
  ASK,
  /** The same dialog without its close button. */
  TWO_BUTTONS,
  /** The invite goes out at once. */
  DIRECT
}

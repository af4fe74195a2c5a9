package dev.ilg.simulator.system;

/** Where the judge's controllers are mapped; no client ever sees it. */
public final class ControlPaths {

  /** Put before every path that arrives on the control port. */
  public static final String PREFIX = "/__control";

  private ControlPaths() {}
}

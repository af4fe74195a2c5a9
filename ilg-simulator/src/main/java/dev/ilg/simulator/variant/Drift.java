package dev.ilg.simulator.variant;

/** Changes that LinkedIn makes from one day to the next, for everybody. */
public final class Drift {

  private volatile boolean connectRenamed;

  /** Whether the way to an invite has another address and other words than before. */
  public boolean isConnectRenamed() {
    return connectRenamed;
  }

  /** Renames it, or takes that back. */
  public void renameConnect(boolean renamed) {
    connectRenamed = renamed;
  }
}

package dev.ilg.launcher.process;

/** How a supervised process is. */
public enum ServiceState {
  /** Its turn has not come. */
  WAITING,
  /** It runs and is not ready yet. */
  STARTING,
  /** It does its work. */
  READY,
  /** It ended by itself and is started again. */
  RESTARTING,
  /** It was asked to end. */
  STOPPING,
  /** It ended because it was asked to. */
  STOPPED,
  /** It could not start. */
  FAILED
}

package dev.ilg.dataclient.canary;

/** Why a type of task is stopped on all lanes. */
public enum StopReason {
  /** The canary did not find what the type needs. */
  PAGE_CHANGED,
  /** Attempts failed in the same way, one after another. */
  FAILING
}

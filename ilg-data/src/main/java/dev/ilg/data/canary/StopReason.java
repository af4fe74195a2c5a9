package dev.ilg.data.canary;

/** Why a type of task is stopped on all lanes. */
enum StopReason {
  /** The canary did not find what the type needs. */
  PAGE_CHANGED,
  /** Attempts failed in the same way, one after another. */
  FAILING
}

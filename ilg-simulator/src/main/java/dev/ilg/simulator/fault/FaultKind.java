package dev.ilg.simulator.fault;

/** How an answer goes wrong. */
public enum FaultKind {
  /** The account is signed out. */
  SESSION_EXPIRED,
  /** 429. */
  TOO_MANY_REQUESTS,
  /** 999. */
  REFUSED,
  /** 503. */
  UNAVAILABLE,
  /** Header and footer come, and nothing between them. */
  SHELL,
  /** The answer comes late. */
  SLOW,
  /** Something on the page never stops loading. */
  NEVER_IDLE
}

package dev.ilg.data.account;

/** An account that was paused may act again. */
public record AccountResumed(long account) {}

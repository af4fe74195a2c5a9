package dev.ilg.data.credit;

/** A user has more credits than before. */
public record CreditsGranted(long user) {}

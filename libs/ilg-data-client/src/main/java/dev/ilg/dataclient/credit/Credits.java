package dev.ilg.dataclient.credit;

/** Sums of a user's ledger; left = bought - removed - reserved - used, and never below zero. */
public record Credits(int bought, int removed, int reserved, int used, int left) {}

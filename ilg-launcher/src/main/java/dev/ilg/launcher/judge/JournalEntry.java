package dev.ilg.launcher.judge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the simulator's journal.
 *
 * @param kind such as INVITE, MESSAGE or WITHDRAWAL
 * @param memberId the person it is about; null when about nobody
 */
public record JournalEntry(
    long seq,
    Instant at,
    String kind,
    @Nullable String memberId,
    @Nullable String slug,
    String text) {}

package dev.ilg.launcher.judge;

import java.time.Instant;
import java.util.Optional;

/**
 * One lead as ILG shows it.
 *
 * @param slug the last part of its profile's address; empty before that is known
 * @param firstFollowUps how many its timeline shows
 */
public record KnownLead(
    long id,
    String state,
    Optional<String> slug,
    Optional<Instant> scrapedAt,
    Optional<Instant> invitedAt,
    Optional<Instant> connectedAt,
    Optional<Instant> repliedAt,
    Instant lastEventAt,
    int firstFollowUps,
    int secondFollowUps,
    int withdrawals) {}

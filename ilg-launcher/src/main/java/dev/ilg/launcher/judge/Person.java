package dev.ilg.launcher.judge;

import java.time.Instant;
import java.util.Optional;

/**
 * What the simulator says of one person in the end.
 *
 * @param invitedAt when an invite reached them as such
 * @param acceptedAt when they accepted it
 * @param repliedAt when they first answered
 */
public record Person(
    String memberId,
    String slug,
    Optional<Instant> invitedAt,
    Optional<Instant> acceptedAt,
    Optional<Instant> repliedAt) {}

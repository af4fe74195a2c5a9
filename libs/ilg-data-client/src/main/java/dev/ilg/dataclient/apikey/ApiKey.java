package dev.ilg.dataclient.apikey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key as its owner sees it: everything but the key itself.
 *
 * @param hint its last four characters
 * @param lastUsedAt to the minute; null: never
 */
public record ApiKey(
    long id,
    String name,
    ApiKeyScope scope,
    String hint,
    Instant createdAt,
    @Nullable Instant lastUsedAt) {}

package dev.ilg.data.apikey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key as its owner sees it: everything but the key itself. */
record ApiKey(
    long id,
    String name,
    ApiKeyScope scope,
    String hint,
    Instant createdAt,
    @Nullable Instant lastUsedAt) {}

package dev.ilg.dataclient.task;

import java.time.Instant;

/**
 * What a failed step left behind.
 *
 * @param step where it failed
 * @param contentType image/png or text/html
 */
public record KeptEvidence(long id, String step, String contentType, Instant at) {}

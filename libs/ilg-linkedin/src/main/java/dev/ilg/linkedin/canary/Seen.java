package dev.ilg.linkedin.canary;

import dev.ilg.linkedin.profile.Generation;

/**
 * What one look found.
 *
 * @param generation the build that served the page
 */
public record Seen(Generation generation, Offer offer) {}

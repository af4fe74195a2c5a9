package dev.ilg.linkedin.profile;

import org.jspecify.annotations.Nullable;

/**
 * A profile's page as one reading gives it ({@code read-profile.js}).
 *
 * @param generation which build served it
 * @param language what the page says of its language; may be empty
 * @param wall what stands in the profile's place; empty when nothing is recognized
 * @param card the person's top card; null when there is none, or more than one
 */
record RawProfile(Generation generation, String language, String wall, @Nullable RawCard card) {}

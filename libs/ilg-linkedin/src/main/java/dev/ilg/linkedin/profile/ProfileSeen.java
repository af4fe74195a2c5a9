package dev.ilg.linkedin.profile;

import org.jspecify.annotations.Nullable;

/**
 * A profile with its current position; null where the page shows none.
 *
 * @param card the top card
 * @param title current job title
 * @param company current company
 */
public record ProfileSeen(ProfileCard card, @Nullable String title, @Nullable String company) {}

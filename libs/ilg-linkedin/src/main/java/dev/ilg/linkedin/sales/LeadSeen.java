package dev.ilg.linkedin.sales;

import org.jspecify.annotations.Nullable;

/**
 * What a lead page shows; null where it shows nothing.
 *
 * @param name display name
 * @param headline headline
 * @param title current job title
 * @param company current company
 * @param location place
 * @param degree degree of connection, 1 to 3
 * @param invite what the page says of an invite
 * @param publicSlug slug of the public profile, which only the open menu tells
 */
public record LeadSeen(
    @Nullable String name,
    @Nullable String headline,
    @Nullable String title,
    @Nullable String company,
    @Nullable String location,
    @Nullable Integer degree,
    Invite invite,
    @Nullable String publicSlug) {

  /** Where a lead page offers an invite, or that one waits. */
  public enum Invite {
    /** A button of its own. */
    PRIMARY,
    /** In the menu. */
    MENU,
    /** One waits. */
    PENDING,
    /** The page does not tell. */
    UNKNOWN
  }
}

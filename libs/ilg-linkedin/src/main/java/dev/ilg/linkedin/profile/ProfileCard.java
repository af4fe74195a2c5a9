package dev.ilg.linkedin.profile;

import org.jspecify.annotations.Nullable;

/**
 * The top card of a profile; null where it shows nothing.
 *
 * @param slug public name from the final address
 * @param memberId LinkedIn's id {@code ACoAA...}
 * @param name display name
 * @param headline headline
 * @param company current company
 * @param location place
 * @param degree degree of connection, 1 to 3
 * @param premium the person has Premium
 * @param openProfile anyone may write to the person
 * @param standing how they stand to the account
 */
public record ProfileCard(
    String slug,
    String memberId,
    String name,
    @Nullable String headline,
    @Nullable String company,
    @Nullable String location,
    @Nullable Integer degree,
    boolean premium,
    boolean openProfile,
    Standing standing) {}

package dev.ilg.dataclient.lead;

import org.jspecify.annotations.Nullable;

/**
 * What a lead's profile shows. Texts are plain, trimmed and at most 2,000 characters; null where
 * the page shows nothing.
 *
 * @param slug public name from the final address
 * @param memberId LinkedIn's id {@code ACoAA...}
 * @param firstName first name
 * @param lastName last name
 * @param headline headline
 * @param company current company
 * @param title current job title
 * @param location place
 * @param degree 1 to 3
 * @param premium the person has Premium
 * @param openProfile anyone may write to the person
 * @param relation how they stand to the account
 */
public record ScrapedProfile(
    String slug,
    String memberId,
    String firstName,
    String lastName,
    @Nullable String headline,
    @Nullable String company,
    @Nullable String title,
    @Nullable String location,
    @Nullable Integer degree,
    boolean premium,
    boolean openProfile,
    Relation relation) {}

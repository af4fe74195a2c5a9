package dev.ilg.linkedin.sales;

import org.jspecify.annotations.Nullable;

/**
 * One person of a campaign list; null where the row shows nothing.
 *
 * @param salesId the person's id in Sales Navigator ({@code ACwAA...})
 * @param salesUrl path of the lead page
 * @param name display name
 * @param title job title
 * @param company current company
 * @param location place
 * @param degree degree of connection, 1 to 3
 */
public record FoundRow(
    String salesId,
    String salesUrl,
    String name,
    @Nullable String title,
    @Nullable String company,
    @Nullable String location,
    @Nullable Integer degree) {}

package dev.ilg.dataclient.lead;

import org.jspecify.annotations.Nullable;

/**
 * One row of a campaign list.
 *
 * @param salesId LinkedIn's id of the person in Sales Navigator ({@code ACwAA...})
 * @param salesUrl path of the lead page, such as {@code /sales/lead/ACwAA...,NAME_SEARCH,abcd}
 * @param name display name
 * @param title job title; null when the row shows none
 * @param company current company; null when the row shows none
 * @param location place; null when the row shows none
 * @param degree degree of connection 1 to 3; null when the row shows none
 */
public record FoundLead(
    String salesId,
    String salesUrl,
    String name,
    @Nullable String title,
    @Nullable String company,
    @Nullable String location,
    @Nullable Integer degree) {}

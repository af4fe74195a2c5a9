package dev.ilg.linkedin.profile;

import org.jspecify.annotations.Nullable;

/**
 * Everything that looking at a profile tells, without touching anything but its menu; null where
 * the page shows nothing.
 *
 * @param slug public name from the final address
 * @param memberId LinkedIn's id of the person
 * @param name display name
 * @param names the name taken apart
 * @param card the other texts of the top card
 * @param relation how the person stands to the account
 * @param connectVia where Connect is
 * @param canMessage whether Message is offered
 * @param generation which build served the page
 * @param language of the page, two letters
 */
public record ProfileReading(
    String slug,
    @Nullable String memberId,
    @Nullable String name,
    @Nullable PersonName names,
    CardLines card,
    Relation relation,
    ConnectVia connectVia,
    @Nullable Boolean canMessage,
    Generation generation,
    @Nullable String language) {}

package dev.ilg.dataclient.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead as the holder of its lane may know it.
 *
 * @param id the lead
 * @param campaign its campaign
 * @param state how far it has come
 * @param salesUrl path of its Sales Navigator page
 * @param slug its public name in {@code /in/<slug>/}; null before the profile was read
 * @param memberId LinkedIn's id {@code ACoAA...}; null before the profile was read
 * @param name display name
 * @param sentTexts what we sent to it so far, the invite's note included, oldest first
 */
public record LeadInHand(
    long id,
    long campaign,
    LeadState state,
    String salesUrl,
    @Nullable String slug,
    @Nullable String memberId,
    String name,
    List<String> sentTexts) {}

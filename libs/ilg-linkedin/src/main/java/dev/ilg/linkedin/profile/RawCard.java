package dev.ilg.linkedin.profile;

import java.util.List;

/**
 * The top card as one reading of the page gives it.
 *
 * @param rank which locator found the card
 * @param key what identifies the card's person in the markup
 * @param name the heading
 * @param lines visible lines above the contact link, degree and pronouns included
 * @param labels what icons say, such as Premium
 * @param controls visible links and buttons of the card
 */
record RawCard(
    int rank,
    String key,
    String name,
    List<String> lines,
    List<String> labels,
    List<Control> controls) {}

package dev.ilg.linkedin.profile;

/**
 * A person to whom something is done; both ids must fit the page before anything is clicked.
 *
 * @param slug public name in {@code /in/<slug>/}
 * @param memberId LinkedIn's id {@code ACoAA...}
 * @param name display name
 */
public record Member(String slug, String memberId, String name) {}

package dev.ilg.simulator.world;

/**
 * The names LinkedIn has for one person.
 *
 * @param slug the vanity name in {@code /in/<slug>/}
 * @param formerSlug an older vanity name that redirects; equal to the slug for most people
 * @param memberId {@code ACoAA...}, the id on linkedin.com
 * @param salesId {@code ACwAA...}, the id in Sales Navigator
 */
public record Keys(String slug, String formerSlug, String memberId, String salesId) {}

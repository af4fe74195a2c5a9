package dev.ilg.linkedin.network;

import java.util.Set;

/**
 * What the list of connections showed.
 *
 * @param slugs public names of the connections read, newest first
 * @param complete whether it was read until all who were looked for were seen, or to its end
 */
public record ConnectionsSeen(Set<String> slugs, boolean complete) {}

package dev.ilg.launcher.judge;

import java.util.List;
import java.util.Map;

/**
 * Everything the simulator knows at the end.
 *
 * @param people those with whom something happened, by member id
 * @param memberBySlug who is behind the address of a profile, a former address too
 */
public record Journal(
    List<JournalEntry> entries, Map<String, Person> people, Map<String, String> memberBySlug) {}

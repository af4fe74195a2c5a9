package dev.ilg.linkedin.probe;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says.
 *
 * @param fields by name, in the order in which they are shown; texts, numbers, lists and nulls
 * @param wall whether something stands in the page's place, such as a checkpoint or the login
 */
public record ProbeAnswer(Map<String, @Nullable Object> fields, boolean wall) {}

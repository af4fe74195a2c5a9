package dev.ilg.linkedin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the page objects answered, by page and variant, over all contract tests of a run. */
final class OutcomeTable {

  private static final Map<String, Map<String, String>> BY_VARIANT = new TreeMap<>();

  private OutcomeTable() {}

  /** Writes down one answer; the variant names build or quirk, and language. */
  static synchronized void answered(String page, String variant, Object outcome) {
    BY_VARIANT.computeIfAbsent(variant, _ -> new TreeMap<>()).put(page, String.valueOf(outcome));
  }

  static synchronized String outcome(String page, String variant) {
    return BY_VARIANT.getOrDefault(variant, Map.of()).getOrDefault(page, "");
  }

  static synchronized void forget(String variant) {
    BY_VARIANT.remove(variant);
  }

  /** One line for each answer. */
  static synchronized List<String> lines() {
    return BY_VARIANT.entrySet().stream()
        .flatMap(
            row ->
                row.getValue().entrySet().stream()
                    .map(
                        it -> "%-32s %-14s %s".formatted(row.getKey(), it.getKey(), it.getValue())))
        .toList();
  }

  /** The answers that are missing, of all these variants on all these pages. */
  static List<String> holes(Collection<String> variants, Collection<String> pages) {
    return variants.stream()
        .flatMap(
            variant ->
                pages.stream()
                    .filter(page -> outcome(page, variant).isEmpty())
                    .map(page -> variant + " on " + page))
        .collect(Collectors.toList());
  }
}

package dev.ilg.data.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a lead next and which rule decides it.
 *
 * @param at not before, in business time; null when nobody knows: somebody must act, or it ended
 * @param inputs what the rule looked at, by name; which ones, {@link LeadRule} says
 * @param decidedAt when the lead last changed
 */
record LeadDecision(
    LeadStep step, LeadRule rule, @Nullable Instant at, List<RuleInput> inputs, Instant decidedAt) {

  /** One thing that a rule looked at. */
  record RuleInput(String name, String value) {}

  /** An input; empty when the rule has none of that name. */
  String input(String name) {
    return inputs.stream()
        .filter(input -> input.name().equals(name))
        .map(RuleInput::value)
        .findFirst()
        .orElse("");
  }
}

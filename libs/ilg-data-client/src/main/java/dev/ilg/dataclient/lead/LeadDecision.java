package dev.ilg.dataclient.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a lead next and which rule decides it.
 *
 * @param at not before; null when nobody knows: somebody must act, or nothing follows
 * @param inputs what the rule looked at; which ones, {@link LeadRule} says
 * @param decidedAt when the lead last changed
 * @param text the whole of it in one English line
 */
public record LeadDecision(
    LeadStep step,
    LeadRule rule,
    @Nullable Instant at,
    List<RuleInput> inputs,
    Instant decidedAt,
    String text) {

  /** One thing that a rule looked at. */
  public record RuleInput(String name, String value) {}
}

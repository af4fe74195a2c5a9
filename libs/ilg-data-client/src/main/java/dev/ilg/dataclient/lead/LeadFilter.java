package dev.ilg.dataclient.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which leads; an empty list of states means all, and so does no step.
 *
 * @param handled whether the owner has dealt with the reply; null for either
 */
public record LeadFilter(
    @Nullable Long campaign,
    List<LeadState> states,
    @Nullable LeadStep step,
    @Nullable String search,
    @Nullable Boolean handled) {

  /** Whether or not the owner has dealt with a reply. */
  public LeadFilter(
      @Nullable Long campaign,
      List<LeadState> states,
      @Nullable LeadStep step,
      @Nullable String search) {
    this(campaign, states, step, search, null);
  }
}

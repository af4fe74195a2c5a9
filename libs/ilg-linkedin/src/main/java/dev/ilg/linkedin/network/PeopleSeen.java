package dev.ilg.linkedin.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of people shows without being scrolled.
 *
 * @param total how many the page says there are; null when it does not
 * @param cards those in sight
 */
public record PeopleSeen(@Nullable Integer total, List<Card> cards) {

  /**
   * One person of the list.
   *
   * @param slug public name
   * @param name display name
   * @param when since when they are listed, as the page says it
   * @param canWithdraw whether the card offers to withdraw an invite
   */
  public record Card(String slug, String name, @Nullable String when, boolean canWithdraw) {}
}

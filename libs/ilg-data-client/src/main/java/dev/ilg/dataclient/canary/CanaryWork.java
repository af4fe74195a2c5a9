package dev.ilg.dataclient.canary;

import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadInHand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a canary looks at.
 *
 * @param types whose pages are walked
 * @param listUrl a list of the account's campaigns; null when it has none
 * @param scraped leads that were not invited yet
 * @param invited leads whose invite waits
 * @param walked what this version has walked lately
 */
public record CanaryWork(
    List<TaskType> types,
    @Nullable String listUrl,
    List<LeadInHand> scraped,
    List<LeadInHand> invited,
    List<Walked> walked) {

  /** The pages of one type in one generation. */
  public record Walked(TaskType type, Generation generation) {}
}

package dev.ilg.data.canary;

import dev.ilg.data.lead.WorkedLead;
import dev.ilg.data.task.TaskType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a canary looks at.
 *
 * @param types whose pages are walked
 * @param listUrl a list of the account's campaigns; null when it has none
 * @param scraped leads that were not invited yet
 * @param invited leads whose invite waits
 * @param walked what needs no walk now, because one by this version was made lately
 */
record CanaryWork(
    List<TaskType> types,
    @Nullable String listUrl,
    List<WorkedLead> scraped,
    List<WorkedLead> invited,
    List<Walked> walked) {

  /** The pages of one type in one generation. */
  record Walked(TaskType type, Generation generation) {}
}

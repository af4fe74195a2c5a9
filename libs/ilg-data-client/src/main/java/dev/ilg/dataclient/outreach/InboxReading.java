package dev.ilg.dataclient.outreach;

import java.util.List;

/**
 * What connections and conversations showed.
 *
 * @param accepted leads seen among the connections
 * @param replied leads with a message of theirs
 * @param complete whether both were read as far as needed; only then does silence mean no reply
 */
public record InboxReading(List<Seen> accepted, List<Seen> replied, boolean complete) {

  /**
   * One lead with what was read and where.
   *
   * @param lead the lead
   * @param evidence for example {@code connections: card with member id}; no message texts
   */
  public record Seen(long lead, String evidence) {}
}

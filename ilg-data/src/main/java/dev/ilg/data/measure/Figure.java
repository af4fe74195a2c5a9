package dev.ilg.data.measure;

import org.jspecify.annotations.Nullable;

/** What is measured; dashboards and alerts know it by this name with underscores. */
enum Figure {
  /** Tasks that wait, due or not. */
  TASK_WAITING("ilg.task.waiting", "type", "Tasks that wait, due or not"),
  /** Tasks in a worker's hands. */
  TASK_RUNNING("ilg.task.running", "type", "Tasks in a worker's hands"),
  /** How long the oldest task could have run already. */
  TASK_OLDEST("ilg.task.oldest.seconds", "type", "How long the oldest task could have run already"),
  /** Tasks that were given up. */
  TASK_DEAD("ilg.task.dead", null, "Tasks that were given up and wait for a person"),
  /** Types of tasks that are stopped on all lanes. */
  TASK_TYPE_STOPPED(
      "ilg.task.type.stopped", "type", "1 for a type of task that is stopped on all lanes, else 0"),
  /** Lanes by what they do. */
  LANE("ilg.lane", "state", "Lanes that are leased, ready, resting or paused"),
  /** LinkedIn accounts by whether ILG can work with them. */
  ACCOUNT("ilg.account", "state", "LinkedIn accounts that are signed in, signed out or paused"),
  /** Campaigns by status. */
  CAMPAIGN("ilg.campaign", "status", "Campaigns by status"),
  /** Campaigns that rest, by why. */
  CAMPAIGN_PAUSED("ilg.campaign.paused", "reason", "Campaigns that are paused, by reason"),
  /** Leads by state. */
  LEAD("ilg.lead", "state", "Leads by state"),
  /** Outreach that a person must decide. */
  OUTREACH_UNKNOWN("ilg.outreach.unknown", null, "Outreach that a person must decide"),
  /** How long the oldest credit is reserved for an outreach without an outcome. */
  OUTREACH_ARMED(
      "ilg.outreach.armed.oldest.seconds", null, "Age of the oldest outreach without an outcome"),
  /** Checkpoints that wait for an account's owner. */
  CHECKPOINT_OPEN("ilg.checkpoint.open", "kind", "Checkpoints that wait for their owner"),
  /** How long the oldest of them waits. */
  CHECKPOINT_OLDEST("ilg.checkpoint.oldest.seconds", null, "Age of the oldest open checkpoint"),
  /** Events that the broker has not taken. */
  OUTBOX_WAITING("ilg.outbox.waiting", null, "Events that the broker has not taken"),
  /** How long the oldest of them waits. */
  OUTBOX_OLDEST("ilg.outbox.oldest.seconds", null, "Age of the oldest event in the outbox"),
  /** What was done for clients, ever. */
  DAILY_COUNT("ilg.daily.count", "what", "What was done for clients, over all days"),
  /** The credit ledger's sums. */
  CREDIT("ilg.credit", "kind", "Sums of the credit ledger");

  private final String meter;
  private final @Nullable String label;
  private final String description;

  Figure(String meter, @Nullable String label, String description) {
    this.meter = meter;
    this.label = label;
    this.description = description;
  }

  String meter() {
    return meter;
  }

  /** The name of its label; null if it is one number. */
  @Nullable String label() {
    return label;
  }

  String description() {
    return description;
  }
}

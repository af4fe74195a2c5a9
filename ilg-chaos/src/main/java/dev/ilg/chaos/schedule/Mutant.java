package dev.ilg.chaos.schedule;

import java.util.Locale;

/** Protocols that are broken on purpose; the harness must catch every one. */
public enum Mutant {
  /** Arming does not look for a row of the same lead and kind. */
  NO_UNIQUE_KEY,
  /** The credit is spent in a transaction of its own, after the outcome. */
  DEBIT_OUTSIDE_THE_TRANSACTION,
  /** The outcome is written before the click. */
  SETTLE_BEFORE_CLICK,
  /** The way out stays open to whoever once had the lane. */
  LEASE_ONLY,
  /** Neither ilg-data nor the way out compares tokens. */
  LEASE_WITHOUT_TOKEN,
  /** The worker clicks although the answer to its intent is lost. */
  CLICK_BEFORE_COMMIT_IS_ACKNOWLEDGED,
  /** What somebody left armed is voided without reading LinkedIn. */
  TAKE_OVER_WITHOUT_LOOK,
  /** A look believes at once that what is not shown did not happen. */
  LOOK_TOO_EARLY,
  /** The day's invites are counted beside the rows, after the outcome. */
  BUDGET_AS_COUNTER,
  /** The objection is looked for when the lead is offered, not when it is armed. */
  OBJECTION_CHECKED_BEFORE_THE_TRANSACTION,
  /** A click without an answer is clicked again. */
  BLIND_RETRY,
  /** What cannot be seen counts as not sent. */
  UNKNOWN_TREATED_AS_VOID,
  /** What the page says after a click counts as its effect. */
  ANSWER_TAKEN_FOR_EFFECT,
  /** The credit of what cannot be seen is given back. */
  CREDIT_RELEASED_WHEN_UNKNOWN,
  /** A task whose lease ran out is forgotten. */
  TAKE_OVER_DROPS_THE_TASK;

  /** The name as it is printed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

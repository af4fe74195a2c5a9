package dev.ilg.automation.look;

import dev.ilg.dataclient.outreach.RefusalReason;
import dev.ilg.linkedin.refusal.Refusal;

/** What became of one outreach; where it was armed, its outcome is written. */
public sealed interface Settled {

  /** LinkedIn shows it. */
  record Done() implements Settled {}

  /**
   * Nothing went out: LinkedIn said why.
   *
   * @param refusal why
   */
  record Voided(Refusal refusal) implements Settled {}

  /** It cannot be seen whether it went out. */
  record Unknown() implements Settled {}

  /**
   * It was not armed.
   *
   * @param reason why ilg-data refused
   */
  record Refused(RefusalReason reason) implements Settled {}
}

package dev.ilg.data.lead;

/** Why a lead's way ends without an outreach, and the state it ends in. */
public enum LeadEnd {
  /** Connected before ILG came. */
  ALREADY_CONNECTED(LeadState.SKIPPED),
  /** An invite was pending that ILG did not send. */
  ALREADY_PENDING(LeadState.SKIPPED),
  /** LinkedIn asks for the person's e-mail. */
  EMAIL_NEEDED(LeadState.SKIPPED),
  /** No way to connect. */
  CANNOT_CONNECT(LeadState.SKIPPED),
  /** They declined the invite. */
  DECLINED(LeadState.SKIPPED),
  /** The account's own profile. */
  OWN_PROFILE(LeadState.SKIPPED),
  /** On a suppression list. */
  SUPPRESSED(LeadState.SKIPPED),
  /** Known to the same client from another campaign. */
  KNOWN_FROM_OTHER_CAMPAIGN(LeadState.SKIPPED),
  /** The text would be too long for this lead. */
  TEXT_TOO_LONG(LeadState.SKIPPED),
  /** The text would have a hole for this lead. */
  TEXT_HAS_HOLE(LeadState.SKIPPED),
  /** The profile is gone. */
  PROFILE_GONE(LeadState.FAILED),
  /** The page shows another person than the lead. */
  WRONG_PERSON(LeadState.FAILED);

  private final LeadState state;

  LeadEnd(LeadState state) {
    this.state = state;
  }

  LeadState state() {
    return state;
  }
}

package dev.ilg.data.lead;

import java.util.EnumSet;
import java.util.Set;

/** How far a lead has come, and the one table of allowed changes. */
public enum LeadState {
  /** In the campaign list. */
  FOUND,
  /** Its profile was read. */
  SCRAPED,
  /** Its invite is out. */
  INVITED,
  /** It accepted. */
  CONNECTED,
  /** It answered; the sequence is over. */
  REPLIED,
  /** Its invite went stale and was withdrawn. */
  WITHDRAWN,
  /** Not contacted, with a reason. */
  SKIPPED,
  /** Could not be worked, with a reason. */
  FAILED,
  /** Its data was erased. */
  ERASED;

  /** Whether a lead in this state may become another. */
  public boolean canBecome(LeadState next) {
    return following().contains(next);
  }

  private Set<LeadState> following() {
    return switch (this) {
      case FOUND -> EnumSet.of(SCRAPED, SKIPPED, FAILED, ERASED);
      case SCRAPED -> EnumSet.of(INVITED, SKIPPED, FAILED, ERASED);
      case INVITED -> EnumSet.of(CONNECTED, WITHDRAWN, SKIPPED, FAILED, ERASED);
      case CONNECTED -> EnumSet.of(REPLIED, FAILED, ERASED);
      case WITHDRAWN -> EnumSet.of(CONNECTED, ERASED);
      case REPLIED, SKIPPED, FAILED -> EnumSet.of(ERASED);
      case ERASED -> EnumSet.noneOf(LeadState.class);
    };
  }
}

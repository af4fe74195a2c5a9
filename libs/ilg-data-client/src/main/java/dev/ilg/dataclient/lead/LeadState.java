package dev.ilg.dataclient.lead;

/** How far a lead has come. */
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
  ERASED
}

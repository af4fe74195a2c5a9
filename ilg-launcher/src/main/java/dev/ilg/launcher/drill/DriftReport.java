package dev.ilg.launcher.drill;

import java.util.List;

/**
 * What came of the drift drill; its JSON is what scripts read.
 *
 * @param invitesBefore invites of the day before the change
 * @param stopped types of tasks that were stopped after the change, with why
 * @param stoppedAfterMinutes of business time, from the account's first working minute
 * @param alertFired whether the alert's rule was true over the metrics of that moment
 * @param alertBy what evaluated it
 * @param invitesWhileStopped must be none
 * @param listsReadOn leads that were found and read in a list on the changed pages
 * @param inboxesReadOn inbox visits that succeeded on the changed pages
 * @param stillStopped types that are stopped after the change was taken back; must be none
 * @param alertEnded whether the rule was no longer true then
 * @param invitesAfter invites after that
 * @param problems what did not hold; empty when all did
 */
public record DriftReport(
    long seed,
    long invitesBefore,
    List<String> stopped,
    long stoppedAfterMinutes,
    boolean alertFired,
    String alertBy,
    long invitesWhileStopped,
    long listsReadOn,
    long inboxesReadOn,
    List<String> stillStopped,
    boolean alertEnded,
    long invitesAfter,
    List<String> problems,
    double elapsedSeconds) {

  /** Whether all held. */
  public boolean passes() {
    return problems.isEmpty();
  }
}

package dev.ilg.data.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says in one line why a campaign does what it does, and what comes next. */
final class StatusLine {

  private StatusLine() {}

  static String of(
      CampaignStatus status,
      @Nullable PausedReason reason,
      @Nullable Instant until,
      Campaign.Today today) {
    return switch (status) {
      case DRAFT -> "Not started: activate it to begin";
      case STOPPED -> "Stopped by you";
      case ACTIVE -> active(today);
      case PAUSED -> paused(reason, until);
    };
  }

  private static String active(Campaign.Today today) {
    var planned = today.planned();
    if (planned == null) {
      return "Waiting: today is not planned yet";
    }
    if (planned == 0) {
      return "Waiting: no invites are planned today";
    }
    return today.invites() >= planned
        ? "Waiting: "
            + today.invites()
            + " of "
            + planned
            + " sent today, next on the next working day"
        : "Working: " + today.invites() + " of " + planned + " sent today";
  }

  private static String paused(@Nullable PausedReason reason, @Nullable Instant until) {
    return switch (reason) {
      case OUT_OF_CREDITS ->
          "Paused: out of credits; invites go on when credits are added, follow-ups do now";
      case CHECKPOINT -> "Needs you: LinkedIn asks for a proof; answer it, then resume the account";
      case WEEKLY_LIMIT ->
          "Paused: LinkedIn's weekly invitation limit is reached; follow-ups go on"
              + (until == null ? "" : ", invites again on " + until.toString().substring(0, 10));
      case NOTE_QUOTA ->
          "Paused: no personal notes are left this month; follow-ups go on. Allow invites without a note in its settings"
              + (until == null ? "" : ", or invites go on on " + until.toString().substring(0, 10));
      case SEARCH_CAP ->
          "Paused: LinkedIn shows no more people of this list; follow-ups go on. Narrower searches find the rest"
              + " of them";
      case LIST_EXHAUSTED ->
          "Paused: nobody of the list is left to invite; follow-ups go on. Activate it to read the list again";
      case ACCOUNT_REFUSED -> "Needs you: LinkedIn does not let the account in";
      case null -> "Paused";
    };
  }
}

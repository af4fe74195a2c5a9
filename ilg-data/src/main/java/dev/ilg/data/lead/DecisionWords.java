package dev.ilg.data.lead;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Says a decision in one English line; the dashboard says it in its own language. */
final class DecisionWords {

  private DecisionWords() {}

  static String of(LeadDecision decision) {
    return switch (decision.step()) {
      case NOTHING -> "Nothing more: " + end(decision);
      case PERSON ->
          "Needs you: it cannot be seen whether the "
              + kind(decision)
              + " went out; look on LinkedIn and say so";
      case LOOK ->
          "Next: LinkedIn is read for the " + kind(decision) + " whose outcome is not known";
      case READ_PROFILE -> "Next: their profile is read; " + why(decision);
      case INVITE -> "Next: an invite; " + why(decision);
      case FOLLOW_UP_1 -> "Next: the first follow-up; " + why(decision);
      case FOLLOW_UP_2 -> "Next: the second follow-up; " + why(decision);
      case WITHDRAW -> "Waiting for their answer, else the invite is withdrawn; " + why(decision);
    };
  }

  private static String why(LeadDecision decision) {
    return switch (decision.rule()) {
      case LIST_ORDER -> "in list order, " + decision.input("ahead") + " before them";
      case FOLLOW_UP_AFTER ->
          decision.input("hours") + " hours after the request, at the earliest " + at(decision);
      case LATER_DAY ->
          "on a day after "
              + decision.input("sentOn")
              + ", if there is no reply, at the earliest "
              + at(decision);
      case WITHDRAW_AFTER -> "after " + decision.input("days") + " days, on " + at(decision);
      case ACCOUNT_PAUSED ->
          "needs you: the LinkedIn account is paused (" + decision.input("reason") + ")";
      case CAMPAIGN_NOT_ACTIVE -> "waiting: the campaign is " + decision.input("status");
      case CAMPAIGN_PAUSED ->
          "waiting: the campaign is paused (" + decision.input("reason") + ")" + next(decision);
      case TASK_TYPE_STOPPED ->
          "paused: "
              + (decision.input("reason").equals("PAGE_CHANGED")
                  ? "LinkedIn's page for " + deed(decision) + " has changed"
                  : deed(decision) + " failed several times in the same way");
      case WARM_UP ->
          used(
              decision,
              "invites used today; a new account sends one more each day, up to "
                  + decision.input("cap"));
      case INVITES_PER_DAY -> used(decision, "invites used today");
      case INVITES_PER_WEEK -> used(decision, "invites used in seven days");
      case PENDING_INVITES ->
          "waiting: "
              + decision.input("used")
              + " of "
              + decision.input("limit")
              + " invites wait for an answer; new ones go out when some are answered or withdrawn";
      case COOLDOWN ->
          "waiting: LinkedIn lets nobody be invited again within "
              + decision.input("days")
              + " days of a withdrawal"
              + next(decision);
      case UNREADABLE ->
          "waiting: their profile did not tell whether they can be invited" + next(decision);
      case PROFILE_VIEWS_PER_DAY -> used(decision, "profiles read today");
      case MESSAGES_PER_DAY -> used(decision, "messages used today");
      case DAILY_PLAN ->
          "waiting: "
              + decision.input("sent")
              + " of "
              + decision.input("planned")
              + " invites planned for today sent"
              + next(decision);
      case NOT_PLANNED -> "waiting: today is not planned yet";
      case WORKING_HOURS ->
          "waiting: works from "
              + minute(decision.input("from"))
              + " to "
              + minute(decision.input("to"))
              + " "
              + decision.input("timeZone")
              + next(decision);
      case GAP -> "waiting: a pause between two actions" + next(decision);
      case DUE -> "as soon as a worker is free";
      case SEQUENCE_DONE, REPLIED, WITHDRAWN, ENDED, ERASED, UNSETTLED, OUTCOME_UNKNOWN ->
          decision.rule().name();
    };
  }

  private static String deed(LeadDecision decision) {
    return switch (decision.input("taskType")) {
      case "lead-scrape" -> "reading profiles";
      case "send-invite" -> "sending invites";
      case "withdraw-invite" -> "withdrawing invites";
      default -> "reading the inbox and following up";
    };
  }

  private static String end(LeadDecision decision) {
    return switch (decision.rule()) {
      case REPLIED -> "they replied, now it is your turn";
      case WITHDRAWN -> "the invite went stale and was withdrawn";
      case SEQUENCE_DONE -> "both follow-ups are out; a reply is still noticed";
      case ERASED -> "their data was erased";
      default -> reason(decision.input("reason"));
    };
  }

  private static String used(LeadDecision decision, String what) {
    return "waiting: "
        + decision.input("used")
        + " of "
        + decision.input("limit")
        + " "
        + what
        + next(decision);
  }

  private static String next(LeadDecision decision) {
    return decision.at() == null ? "" : ", next at " + at(decision);
  }

  private static String at(LeadDecision decision) {
    return text(decision.at());
  }

  private static String text(@Nullable Instant at) {
    return at == null ? "a time not known yet" : at.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private static String minute(String time) {
    return time.length() > 5 ? time.substring(0, 5) : time;
  }

  private static String kind(LeadDecision decision) {
    return switch (decision.input("kind")) {
      case "INVITE" -> "invite";
      case "FOLLOW_UP_1" -> "first follow-up";
      case "FOLLOW_UP_2" -> "second follow-up";
      default -> "withdrawal";
    };
  }

  private static String reason(String reason) {
    if (reason.isEmpty()) {
      return "it ended";
    }
    return switch (LeadEnd.valueOf(reason)) {
      case ALREADY_CONNECTED -> "they were connected before";
      case ALREADY_PENDING -> "an invite was pending that ILG did not send";
      case EMAIL_NEEDED -> "LinkedIn asks for their e-mail address";
      case CANNOT_CONNECT -> "LinkedIn offers no way to connect";
      case DECLINED -> "they declined the invite";
      case OWN_PROFILE -> "it is the account's own profile";
      case SUPPRESSED -> "they are on your suppression list";
      case KNOWN_FROM_OTHER_CAMPAIGN -> "they are a lead of another campaign of yours";
      case TEXT_TOO_LONG -> "the note would be too long for them";
      case TEXT_HAS_HOLE -> "the note would have a hole for them";
      case PROFILE_GONE -> "their profile is gone";
      case WRONG_PERSON -> "the page showed another person";
    };
  }
}

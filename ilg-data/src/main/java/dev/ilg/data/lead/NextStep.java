package dev.ilg.data.lead;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Says in one line what happens to a lead next, and when at the earliest. */
final class NextStep {

  private NextStep() {}

  static String of(
      LeadState state,
      @Nullable String reason,
      @Nullable Instant invitedAt,
      int withdrawAfterDays) {
    return switch (state) {
      case FOUND -> "Next: their profile is read";
      case SCRAPED -> "Next: an invite, in list order";
      case INVITED ->
          "Waiting for their answer; withdrawn "
              + (invitedAt == null ? "" : "on " + day(invitedAt, withdrawAfterDays))
              + " if there is none";
      case CONNECTED ->
          "Next: a follow-up, at the earliest "
              + (invitedAt == null
                  ? "24 hours after the request"
                  : invitedAt.plus(Duration.ofHours(24)).truncatedTo(ChronoUnit.MINUTES));
      case REPLIED -> "Nothing more: they replied, now it is your turn";
      case WITHDRAWN -> "Nothing more: the invite went stale and was withdrawn";
      case SKIPPED -> "Nothing more: " + words(reason);
      case FAILED -> "Nothing more: " + words(reason);
      case ERASED -> "Nothing more: their data was erased";
    };
  }

  private static String day(Instant invitedAt, int days) {
    return invitedAt.plus(Duration.ofDays(days)).toString().substring(0, 10);
  }

  private static String words(@Nullable String reason) {
    if (reason == null) {
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

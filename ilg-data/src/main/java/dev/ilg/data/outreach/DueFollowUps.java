package dev.ilg.data.outreach;

import dev.ilg.data.account.AccountSettings;
import dev.ilg.data.lead.WorkedLead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which follow-up a connected lead is due, by the same checks that arm it. */
@Component
class DueFollowUps {

  private final Arming arming;
  private final IntentChecks checks;
  private final Budget budget;

  DueFollowUps(Arming arming, IntentChecks checks, Budget budget) {
    this.arming = arming;
    this.checks = checks;
    this.budget = budget;
  }

  Optional<OutreachKind> kind(WorkedLead lead, AccountSettings account, Instant now) {
    for (var kind : new OutreachKind[] {OutreachKind.FOLLOW_UP_1, OutreachKind.FOLLOW_UP_2}) {
      if (checks.refusal(lead, kind, account, now).isEmpty()
          && arming.textRefusal(lead, kind, account).isEmpty()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  int budget(AccountSettings account, LocalDate day) {
    return budget.messages(account, day);
  }
}

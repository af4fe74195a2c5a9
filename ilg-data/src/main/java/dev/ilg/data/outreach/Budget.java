package dev.ilg.data.outreach;

import dev.ilg.data.account.AccountSettings;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What an account may still do on a local day: its caps less what the outreach rows count. */
@Component
class Budget {

  private static final int WEEK = 7;

  private final OutreachStore outreach;

  Budget(OutreachStore outreach) {
    this.outreach = outreach;
  }

  int invites(AccountSettings account, LocalDate day) {
    var today =
        outreach.invitesADay(account.account(), day)
            - outreach.invites(account.account(), day.minusDays(1), day);
    var week =
        account.caps().invitesPerWeek()
            - outreach.invites(account.account(), day.minusDays(WEEK), day);
    var waiting = account.pendingInvites() - outreach.pending(account.account());
    return Math.max(0, Math.min(waiting, Math.min(today, week)));
  }

  int messages(AccountSettings account, LocalDate day) {
    return Math.max(0, account.caps().messagesPerDay() - outreach.messages(account.account(), day));
  }

  int profileViews(AccountSettings account, LocalDate day) {
    return Math.max(
        0, account.caps().profileViewsPerDay() - outreach.profileViews(account.account(), day));
  }
}

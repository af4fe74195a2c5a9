package dev.ilg.data.outreach;

import dev.ilg.data.account.AccountService;
import dev.ilg.data.account.AccountSettings;
import dev.ilg.data.task.LanePolicy;
import dev.ilg.data.task.LanePolicySource;
import dev.ilg.data.task.TaskType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import org.springframework.stereotype.Component;

/** A lane's policy: the account's current or next working window, and what its caps leave in it. */
@Component
class AccountLanePolicy implements LanePolicySource {

  private static final int DAYS_TO_LOOK_AHEAD = 8;
  private static final int NO_CAP = 100_000;

  private final AccountService accounts;
  private final Budget budget;
  private final Clock clock;

  AccountLanePolicy(AccountService accounts, Budget budget, Clock clock) {
    this.accounts = accounts;
    this.budget = budget;
    this.clock = clock;
  }

  @Override
  public LanePolicy policyOf(long lane) {
    var account = accounts.settings(lane);
    var window = window(account, clock.instant());
    var remaining = new EnumMap<TaskType, Integer>(TaskType.class);
    remaining.put(TaskType.CAMPAIGN_SCRAPE, NO_CAP);
    remaining.put(TaskType.LEAD_SCRAPE, budget.profileViews(account, window.day()));
    remaining.put(TaskType.SEND_INVITE, budget.invites(account, window.day()));
    remaining.put(TaskType.HANDLE_INBOX, NO_CAP);
    remaining.put(TaskType.WITHDRAW_INVITE, NO_CAP);
    remaining.put(TaskType.SCRAPER_CANARY, NO_CAP);
    remaining.put(TaskType.AUTOMATION_CANARY, NO_CAP);
    return new LanePolicy(window.opens(), window.closes(), remaining);
  }

  /** A working window of one local day. */
  record Window(LocalDate day, Instant opens, Instant closes) {}

  /** The window that is open at a moment, else the next one. */
  static Window window(AccountSettings account, Instant now) {
    var today = LocalDate.ofInstant(now, account.zone());
    for (var ahead = 0; ahead < DAYS_TO_LOOK_AHEAD; ahead++) {
      var day = today.plusDays(ahead);
      var opens = ZonedDateTime.of(day, account.workFrom(), account.zone()).toInstant();
      var closes = ZonedDateTime.of(day, account.workTo(), account.zone()).toInstant();
      if (account.workingDays().contains(day.getDayOfWeek()) && closes.isAfter(now)) {
        return new Window(day, opens, closes);
      }
    }
    throw new IllegalStateException("an account without a working day cannot be kept");
  }
}

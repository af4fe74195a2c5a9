package dev.ilg.data.campaign;

import dev.ilg.data.account.AccountService;
import dev.ilg.data.account.AccountSettings;
import dev.ilg.data.system.Rows;
import dev.ilg.data.task.NewTask;
import dev.ilg.data.task.TaskService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which campaigns have a local day to be planned, and the plans that were made. */
@Service
class PlanService {

  private static final int MOST_WITHDRAWALS_A_DAY = 20;

  /** Active, or paused for a reason that is not the account's: then what was begun goes on. */
  private static final String PLANNED =
      """
       c.deleted_at is null
       and (c.status = 'ACTIVE'
            or c.status = 'PAUSED'
               and c.paused_reason in ('OUT_OF_CREDITS', 'WEEKLY_LIMIT', 'NOTE_QUOTA', 'SEARCH_CAP', 'LIST_EXHAUSTED')
               and (c.paused_until is not null
                    or exists (select from lead
                                where campaign_id = c.id and state in ('INVITED', 'CONNECTED'))))
      """;

  /** Active, or at the end of a pause that had one. */
  private static final String MAY_INVITE =
      " (c.status = 'ACTIVE' or c.paused_until is not null and c.paused_until <= :now)";

  private final JdbcClient sql;
  private final CampaignStatusService status;
  private final AccountService accounts;
  private final TaskService tasks;
  private final Clock clock;

  PlanService(
      JdbcClient sql,
      CampaignStatusService status,
      AccountService accounts,
      TaskService tasks,
      Clock clock) {
    this.sql = sql;
    this.status = status;
    this.accounts = accounts;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * Days that are to be planned now: {@code planAt} has fired in the account's zone and no plan is
   * there.
   */
  @Transactional(readOnly = true)
  List<DayToPlan> due(CronExpression planAt, int limit) {
    var days = new ArrayList<DayToPlan>();
    for (var row : unplanned(planAt)) {
      if (days.size() < limit && !row.at().isAfter(clock.instant())) {
        days.add(day(row));
      }
    }
    return days;
  }

  int dueCount(CronExpression planAt) {
    return (int)
        unplanned(planAt).stream().filter(row -> !row.at().isAfter(clock.instant())).count();
  }

  /** When the next day is to be planned; empty when no campaign is active. */
  Optional<Instant> next(CronExpression planAt) {
    return unplanned(planAt).stream()
        .map(Unplanned::at)
        .filter(at -> at.isAfter(clock.instant()))
        .min(Comparator.naturalOrder());
  }

  /**
   * Keeps a plan with its tasks; false when nothing is added: that day was planned before, or the
   * campaign has nobody left to invite and is paused for it, which asks for another plan.
   */
  @Transactional
  boolean plan(long campaign, LocalDate day, int invites, List<NewTask> planned) {
    var row = lock(campaign);
    if (row.isEmpty()) {
      return false;
    }
    if (row.get().rested()) {
      status.activate(campaign);
    }
    if (row.get().invites() && status.pauseExhausted(campaign)) {
      return false;
    }
    var isNew =
        sql.sql(
                    """
                    insert into campaign_plan (campaign_id, day, invites, planned_at)
                    values (:campaign, :day, :invites, :at)
                    on conflict do nothing
                    """)
                .param("campaign", campaign)
                .param("day", day)
                .param("invites", invites)
                .param("at", Rows.of(clock.instant()))
                .update()
            == 1;
    if (isNew) {
      tasks.enqueue(row.get().account(), planned);
    }
    return isNew;
  }

  /** A campaign that may be planned, and whether its pause is over. */
  private record Plannable(long account, boolean invites, boolean rested) {}

  private Optional<Plannable> lock(long campaign) {
    // The campaign's account is final once it has leads, and its lane is locked before it.
    status.find(campaign).ifPresent(found -> tasks.lockLane(found.account()));
    return sql.sql(
            "select c.account_id as account,"
                + MAY_INVITE
                + " as invites, c.status = 'PAUSED' and"
                + MAY_INVITE
                + " as rested from campaign c where c.id = :id and"
                + PLANNED
                + " for no key update of c")
        .param("id", campaign)
        .param("now", Rows.of(clock.instant()))
        .query(Plannable.class)
        .optional();
  }

  /** A campaign and the moment from which its first unplanned day is to be planned. */
  private record Unplanned(long campaign, AccountSettings account, LocalDate day, Instant at) {}

  private List<Unplanned> unplanned(CronExpression planAt) {
    record Row(long campaign, long account) {}
    var now = clock.instant();
    return Rows.all(
            sql.sql(
                    """
                    select c.id as campaign, c.account_id as account
                      from campaign c
                      join lane l on l.id = c.account_id
                     where l.paused_reason is null and"""
                        + PLANNED
                        + " order by c.id")
                .query(Row.class)
                .list())
        .stream()
        .map(
            row -> {
              var account = accounts.settings(row.account());
              var today = LocalDate.ofInstant(now, account.zone());
              var day = isPlanned(row.campaign(), today) ? today.plusDays(1) : today;
              var fires = fires(planAt, day, account);
              return new Unplanned(row.campaign(), account, fires.toLocalDate(), fires.toInstant());
            })
        .toList();
  }

  /** The first time that the expression fires on a local day, or the next one after it. */
  private static ZonedDateTime fires(
      CronExpression planAt, LocalDate day, AccountSettings account) {
    var before = day.atStartOfDay(account.zone()).minusSeconds(1);
    var next = planAt.next(before);
    if (next == null) {
      throw new IllegalStateException("ilg.plan.cron never fires: " + planAt);
    }
    return next;
  }

  private boolean isPlanned(long campaign, LocalDate day) {
    return sql.sql(
            "select exists (select from campaign_plan where campaign_id = :campaign and day = :day)")
        .param("campaign", campaign)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  private DayToPlan day(Unplanned row) {
    record Settings(
        boolean invites, int invitesMin, int invitesMax, boolean listDone, int withdrawAfterDays) {}
    var settings =
        sql.sql(
                "select"
                    + MAY_INVITE
                    + """
                 as invites, c.invites_min, c.invites_max, c.list_read_at is not null as list_done, c.withdraw_after_days
                  from campaign c
                 where c.id = :id
                """)
            .param("id", row.campaign())
            .param("now", Rows.of(clock.instant()))
            .query(Settings.class)
            .single();
    var staleBefore =
        row.day().minusDays(settings.withdrawAfterDays()).atStartOfDay(row.account().zone());
    var stale =
        Rows.all(
            sql.sql(
                    """
                select id from lead
                 where campaign_id = :id and state = 'INVITED' and invited_at < :before
                 order by invited_at, id
                 limit :most
                """)
                .param("id", row.campaign())
                .param("before", Rows.of(staleBefore.toInstant()))
                .param("most", MOST_WITHDRAWALS_A_DAY)
                .query(Long.class)
                .list());
    var account = row.account();
    return new DayToPlan(
        row.campaign(),
        account.account(),
        row.day(),
        account.zone().getId(),
        account.workingDays().contains(row.day().getDayOfWeek()),
        account.workFrom().toString(),
        account.workTo().toString(),
        settings.invites() ? settings.invitesMin() : 0,
        settings.invites() ? settings.invitesMax() : 0,
        settings.listDone() || !settings.invites(),
        stale);
  }
}

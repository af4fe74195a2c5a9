package dev.ilg.data.outreach;

import dev.ilg.data.lead.WorkedLead;
import dev.ilg.data.system.Rows;
import dev.ilg.data.task.LaneLease;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Outreach rows in PostgreSQL; budgets are queries over them, never counters. */
@Component
class OutreachStore {

  private final JdbcClient sql;

  OutreachStore(JdbcClient sql) {
    this.sql = sql;
  }

  long nextId() {
    return sql.sql("select nextval(pg_get_serial_sequence('outreach', 'id'))")
        .query(Long.class)
        .single();
  }

  /** What an intent records. */
  record NewRow(
      long id,
      WorkedLead lead,
      long account,
      OutreachKind kind,
      long task,
      long token,
      int variant,
      String text,
      LocalDate day,
      Instant at) {}

  void insert(NewRow row, String memberId) {
    sql.sql(
            """
            insert into outreach (id, lead_id, campaign_id, account_id, user_id, member_id, kind, state,
                                  task_id, fence, variant, text, day, armed_at)
            overriding system value
            values (:id, :lead, :campaign, :account, :user, :member, :kind, 'ARMED',
                    :task, :fence, :variant, :text, :day, :at)
            """)
        .param("id", row.id())
        .param("lead", row.lead().id())
        .param("campaign", row.lead().campaign())
        .param("account", row.account())
        .param("user", row.lead().user())
        .param("member", memberId)
        .param("kind", row.kind().name())
        .param("task", row.task())
        .param("fence", row.token())
        .param("variant", row.variant())
        .param("text", row.text())
        .param("day", row.day())
        .param("at", Rows.of(row.at()))
        .update();
  }

  Optional<OutreachRow> lock(long id, long account) {
    return sql.sql("select * from outreach where id = :id and account_id = :account for update")
        .param("id", id)
        .param("account", account)
        .query(OutreachStore::row)
        .optional();
  }

  /** What nobody knows the outcome of, if the lead is this user's and has such. */
  Optional<OutreachRow> unknown(long lead, long user) {
    return sql.sql(
            """
            select * from outreach
             where lead_id = :lead and user_id = :user and state = 'UNKNOWN'
             order by id
             limit 1
            """)
        .param("lead", lead)
        .param("user", user)
        .query(OutreachStore::row)
        .optional();
  }

  /** What is armed on lanes whose leases hold now. */
  List<OutreachRow> armed(List<LaneLease> leases) {
    return sql.sql(
            "select o.* from "
                + LaneLease.HELD
                + " join outreach o on o.account_id = l.id and o.state = 'ARMED' order by o.id")
        .param("lanes", LaneLease.lanes(leases))
        .param("tokens", LaneLease.tokens(leases))
        .query(OutreachStore::row)
        .list();
  }

  /** The state of the outreach that stands in the way of another of its kind, if there is one. */
  Optional<OutreachState> standing(long lead, OutreachKind kind) {
    return sql.sql(
            """
            select state from outreach
             where lead_id = :lead and kind = :kind and state in ('ARMED', 'DONE', 'UNKNOWN')
            """)
        .param("lead", lead)
        .param("kind", kind.name())
        .query(String.class)
        .optional()
        .map(OutreachState::valueOf);
  }

  boolean contactedElsewhere(WorkedLead lead, String memberId, OutreachKind kind) {
    return sql.sql(
            """
            select exists (select from outreach
                            where user_id = :user and member_id = :member and kind = :kind
                              and lead_id <> :lead and state in ('ARMED', 'DONE', 'UNKNOWN'))
            """)
        .param("user", lead.user())
        .param("member", memberId)
        .param("kind", kind.name())
        .param("lead", lead.id())
        .query(Boolean.class)
        .single();
  }

  void settle(long id, OutreachState state, String evidence, Instant at) {
    sql.sql(
            """
            update outreach
               set state = :state, evidence = :evidence, settled_at = :at
             where id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("evidence", evidence)
        .param("at", Rows.of(at))
        .update();
  }

  void looked(long id, String evidence) {
    sql.sql("update outreach set looks = looks + 1, evidence = :evidence where id = :id")
        .param("id", id)
        .param("evidence", evidence)
        .update();
  }

  /** Invites of an account on days after {@code after} up to {@code to}, both local. */
  int invites(long account, LocalDate after, LocalDate to) {
    return count("kind = 'INVITE' and account_id = :id", account, after, to);
  }

  /** How many invites an account may send on a local day: its cap, less while it is warming up. */
  int invitesADay(long account, LocalDate day) {
    return sql.sql("select invites_a_day(a, :day) from linkedin_account a where a.id = :account")
        .param("account", account)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /** Invites of an account that wait for an answer. */
  int pending(long account) {
    return sql.sql(
            """
            select count(*)::int
              from lead l
              join campaign c on c.id = l.campaign_id
             where c.account_id = :account and l.state = 'INVITED'
            """)
        .param("account", account)
        .query(Integer.class)
        .single();
  }

  /** Whether LinkedIn refused a note of an account since a local day: none are left then. */
  boolean notesUsedUp(long account, LocalDate since) {
    return sql.sql(
            """
            select exists (select from outreach
                            where account_id = :account and refusal = 'NOTE_QUOTA' and day >= :since)
            """)
        .param("account", account)
        .param("since", since)
        .query(Boolean.class)
        .single();
  }

  /** Messages of an account on one local day. */
  int messages(long account, LocalDate day) {
    return count(
        "kind in ('FOLLOW_UP_1', 'FOLLOW_UP_2') and account_id = :id",
        account,
        day.minusDays(1),
        day);
  }

  /** Invites of a campaign on one local day. */
  int campaignInvites(long campaign, LocalDate day) {
    return count("kind = 'INVITE' and campaign_id = :id", campaign, day.minusDays(1), day);
  }

  /** Profiles that were read for an account on one local day. */
  int profileViews(long account, LocalDate day) {
    return sql.sql(
            """
            select coalesce(sum(scraped), 0)::int from daily_count
             where account_id = :account and day = :day
            """)
        .param("account", account)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /** The local day on which a lead got its first follow-up. */
  Optional<LocalDate> firstFollowUpDay(long lead) {
    return sql.sql(
            "select day from outreach where lead_id = :lead and kind = 'FOLLOW_UP_1' and state = 'DONE'")
        .param("lead", lead)
        .query(LocalDate.class)
        .optional();
  }

  private int count(String which, long id, LocalDate after, LocalDate to) {
    return sql.sql(
            "select count(*) from outreach where state <> 'VOID' and day > :after and day <= :to and "
                + which)
        .param("id", id)
        .param("after", after)
        .param("to", to)
        .query(Integer.class)
        .single();
  }

  private static OutreachRow row(ResultSet row, int number) throws SQLException {
    return new OutreachRow(
        row.getLong("id"),
        row.getLong("lead_id"),
        row.getLong("campaign_id"),
        row.getLong("account_id"),
        row.getLong("user_id"),
        OutreachKind.valueOf(row.getString("kind")),
        OutreachState.valueOf(row.getString("state")),
        row.getLong("task_id"),
        row.getString("text"),
        row.getInt("looks"),
        Rows.at(row, "armed_at"));
  }
}

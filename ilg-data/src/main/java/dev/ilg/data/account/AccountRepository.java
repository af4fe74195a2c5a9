package dev.ilg.data.account;

import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import dev.ilg.data.task.LaneLease;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** LinkedIn accounts in PostgreSQL. */
@Repository
class AccountRepository {

  private static final String ACCOUNTS =
      """
      select a.*, u.name as owner, l.paused_reason,
             (select count(*) from outreach o
               where o.account_id = a.id and o.kind = 'INVITE' and o.state <> 'VOID'
                 and o.day = (:now::timestamptz at time zone a.time_zone)::date) as invites_today,
             (select count(*) from outreach o
               where o.account_id = a.id and o.kind in ('FOLLOW_UP_1', 'FOLLOW_UP_2') and o.state <> 'VOID'
                 and o.day = (:now::timestamptz at time zone a.time_zone)::date) as messages_today,
             (select coalesce(sum(scraped), 0) from daily_count d
               where d.account_id = a.id
                 and d.day = (:now::timestamptz at time zone a.time_zone)::date) as views_today
        from linkedin_account a
        join app_user u on u.id = a.user_id
        join lane l on l.id = a.id
       where a.deleted_at is null
         and u.deleted_at is null
         and\s""";

  private final JdbcClient sql;

  AccountRepository(JdbcClient sql) {
    this.sql = sql;
  }

  List<Account> all(Viewer viewer, Instant now) {
    return sql.sql(ACCOUNTS + Viewer.MAY_SEE + " order by a.email")
        .param("viewer", viewer.id())
        .param("role", viewer.role())
        .param("now", Rows.of(now))
        .query(AccountRepository::account)
        .list();
  }

  Optional<Account> find(Viewer viewer, long id, Instant now) {
    return sql.sql(ACCOUNTS + Viewer.MAY_SEE + " and a.id = :id")
        .param("viewer", viewer.id())
        .param("role", viewer.role())
        .param("now", Rows.of(now))
        .param("id", id)
        .query(AccountRepository::account)
        .optional();
  }

  Optional<AccountSettings> settings(long id) {
    return sql.sql("select * from linkedin_account where id = :id")
        .param("id", id)
        .query(
            (row, _) ->
                new AccountSettings(
                    row.getLong("id"),
                    row.getLong("user_id"),
                    row.getBoolean("premium"),
                    ZoneId.of(row.getString("time_zone")),
                    days(row.getInt("working_days")),
                    row.getObject("work_from", LocalTime.class),
                    row.getObject("work_to", LocalTime.class),
                    caps(row),
                    row.getInt("pending_invites")))
        .optional();
  }

  /** Takes the id first: the secrets are bound to it. */
  long nextId() {
    return sql.sql("select nextval(pg_get_serial_sequence('linkedin_account', 'id'))")
        .query(Long.class)
        .single();
  }

  void insert(long id, long user, AccountInput input, byte[] password, Instant at) {
    var caps = AccountCaps.DEFAULT;
    sql.sql(
            """
            insert into linkedin_account (
              id, user_id, email, password_sealed, premium, time_zone, working_days, work_from, work_to,
              invites_per_day, invites_per_week, profile_views_per_day, messages_per_day, created_at)
            overriding system value
            values (
              :id, :user, :email, :password, :premium, :zone, :days, :from, :to,
              :day, :week, :views, :messages, :at)
            """)
        .param("id", id)
        .param("user", user)
        .param("email", input.email())
        .param("password", password)
        .param("premium", input.premium())
        .param("zone", input.timeZone())
        .param("days", input.dayBits())
        .param("from", LocalTime.parse(input.workFrom()))
        .param("to", LocalTime.parse(input.workTo()))
        .param("day", caps.invitesPerDay())
        .param("week", caps.invitesPerWeek())
        .param("views", caps.profileViewsPerDay())
        .param("messages", caps.messagesPerDay())
        .param("at", Rows.of(at))
        .update();
  }

  boolean update(long id, AccountInput input, AccountCaps caps, int version) {
    return sql.sql(
                """
                update linkedin_account
                   set email = :email, premium = :premium, time_zone = :zone, working_days = :days,
                       work_from = :from, work_to = :to, invites_per_day = :day, invites_per_week = :week,
                       profile_views_per_day = :views, messages_per_day = :messages, version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", id)
            .param("version", version)
            .param("email", input.email())
            .param("premium", input.premium())
            .param("zone", input.timeZone())
            .param("days", input.dayBits())
            .param("from", LocalTime.parse(input.workFrom()))
            .param("to", LocalTime.parse(input.workTo()))
            .param("day", caps.invitesPerDay())
            .param("week", caps.invitesPerWeek())
            .param("views", caps.profileViewsPerDay())
            .param("messages", caps.messagesPerDay())
            .update()
        == 1;
  }

  void setSecret(long id, String column, byte[] sealed) {
    mustBeSecret(column);
    sql.sql("update linkedin_account set " + column + " = :sealed where id = :id")
        .param("sealed", sealed)
        .param("id", id)
        .update();
  }

  Optional<String> email(long id) {
    return sql.sql("select email from linkedin_account where id = :id")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  Optional<byte[]> secret(long id, String column) {
    mustBeSecret(column);
    return sql.sql(
            "select %1$s from linkedin_account where id = :id and %1$s is not null"
                .formatted(column))
        .param("id", id)
        .query((row, _) -> row.getBytes(1))
        .optional();
  }

  /** Sealed sessions by lane, of leases that hold now. */
  Map<Long, byte[]> sessions(List<LaneLease> leases) {
    var sessions = new HashMap<Long, byte[]>();
    sql.sql(
            "select a.id, a.session_sealed from "
                + LaneLease.HELD
                + " join linkedin_account a on a.id = l.id and a.session_sealed is not null")
        .param("lanes", LaneLease.lanes(leases))
        .param("tokens", LaneLease.tokens(leases))
        .query(
            row -> {
              sessions.put(row.getLong("id"), row.getBytes("session_sealed"));
            });
    return sessions;
  }

  void dropSession(long id) {
    sql.sql("update linkedin_account set session_sealed = null, signed_in = false where id = :id")
        .param("id", id)
        .update();
  }

  void signedIn(long id) {
    sql.sql("update linkedin_account set signed_in = true where id = :id").param("id", id).update();
  }

  void setPausedSince(long id, Instant at) {
    sql.sql("update linkedin_account set paused_since = :at where id = :id")
        .param("at", Rows.of(at))
        .param("id", id)
        .update();
  }

  boolean isUsed(long id) {
    return sql.sql(
            "select exists (select from campaign where account_id = :id and deleted_at is null)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  void delete(long id, Instant at) {
    sql.sql(
            """
            update linkedin_account
               set deleted_at = :at, password_sealed = '', totp_sealed = null, session_sealed = null
             where id = :id
            """)
        .param("at", Rows.of(at))
        .param("id", id)
        .update();
  }

  private static void mustBeSecret(String column) {
    if (!Set.of("password_sealed", "totp_sealed", "session_sealed").contains(column)) {
      throw new IllegalArgumentException(column);
    }
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    var reason = row.getString("paused_reason");
    var status = reason != null ? "PAUSED" : row.getBoolean("signed_in") ? "READY" : "NEW";
    return new Account(
        row.getLong("id"),
        row.getString("email"),
        row.getBoolean("premium"),
        row.getString("time_zone"),
        days(row.getInt("working_days")).stream().map(DayOfWeek::name).toList(),
        row.getObject("work_from", LocalTime.class).toString(),
        row.getObject("work_to", LocalTime.class).toString(),
        caps(row),
        AccountCaps.DEFAULT,
        status,
        reason,
        reason == null ? null : Rows.instant(row, "paused_since"),
        new Account.Today(
            row.getInt("invites_today"), row.getInt("views_today"), row.getInt("messages_today")),
        new Account.Owner(row.getLong("user_id"), row.getString("owner")),
        row.getInt("version"));
  }

  private static AccountCaps caps(ResultSet row) throws SQLException {
    return new AccountCaps(
        row.getInt("invites_per_day"),
        row.getInt("invites_per_week"),
        row.getInt("profile_views_per_day"),
        row.getInt("messages_per_day"));
  }

  private static Set<DayOfWeek> days(int bits) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    Arrays.stream(DayOfWeek.values())
        .filter(day -> (bits & 1 << (day.getValue() - 1)) != 0)
        .forEach(days::add);
    return days;
  }
}

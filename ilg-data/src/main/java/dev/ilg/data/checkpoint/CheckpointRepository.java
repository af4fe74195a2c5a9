package dev.ilg.data.checkpoint;

import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Seal;
import dev.ilg.data.system.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checkpoints in PostgreSQL. At most one of an account is open. */
@Repository
class CheckpointRepository {

  /** A code is of no use for longer: LinkedIn's own are not. */
  private static final String ANSWER_LIVES = "interval '10 minutes'";

  /** Whether the lane {@code l} is leased by the browser that stands before {@code c}. */
  private static final String STANDS =
      "(l.fence = c.token and l.running_task is not null and l.lease_until > clock_timestamp())";

  private static final String ANSWERED =
      "(c.answer_until is not null and c.answer_until > clock_timestamp())";

  private static final String NOBODY_ANSWERED =
      "answer_sealed = null, answer_until = null, answered_at = null, answered_by = null";

  private static final String STATE =
      "case when "
          + STANDS
          + " is not true then 'PARKED' when "
          + ANSWERED
          + " then 'ANSWERED' else 'WAITING' end";

  private static final String OPEN =
      """
      select c.*, a.email, a.user_id, u.name as owner, by_user.name as answerer,\s"""
          + STATE
          + """
             as state
            from checkpoint c
            join linkedin_account a on a.id = c.account_id
            join app_user u on u.id = a.user_id
            join lane l on l.id = a.id
            left join app_user by_user on by_user.id = c.answered_by
           where c.resolved_at is null
             and a.deleted_at is null
             and u.deleted_at is null
             and\s"""
          + Viewer.MAY_SEE;

  private final JdbcClient sql;

  CheckpointRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** Open checkpoints, the oldest first. */
  List<Checkpoint> open(Viewer viewer) {
    return sql.sql(OPEN + " order by c.raised_at, c.id")
        .param("viewer", viewer.id())
        .param("role", viewer.role())
        .query(CheckpointRepository::checkpoint)
        .list();
  }

  Optional<Checkpoint> find(Viewer viewer, long id) {
    return sql.sql(OPEN + " and c.id = :id")
        .param("viewer", viewer.id())
        .param("role", viewer.role())
        .param("id", id)
        .query(CheckpointRepository::checkpoint)
        .optional();
  }

  /**
   * Opens one, or lets another browser stand before the one that is open. The same browser may say
   * it twice without losing an answer that came in between.
   */
  void raise(
      long account,
      CheckpointKind kind,
      Instant at,
      @Nullable Long token,
      @Nullable Duration wait) {
    sql.sql(
            """
            insert into checkpoint as c (account_id, kind, raised_at, token, waits_until)
            values (:account, :kind, :at, :token, :until)
            on conflict (account_id) where resolved_at is null do update
               set kind = excluded.kind, raised_at = excluded.raised_at, token = excluded.token,
                   waits_until = excluded.waits_until, refusals = 0,\s"""
                + NOBODY_ANSWERED
                + """

                 where c.token is distinct from excluded.token or c.kind <> excluded.kind
                """)
        .param("account", account)
        .param("kind", kind.name())
        .param("at", Rows.of(at))
        .param("token", token)
        .param("until", wait == null ? null : Rows.of(at.plus(wait)))
        .update();
  }

  /** Keeps an answer, if a browser waits for one and has none: the first of two counts. */
  boolean answer(long id, byte[] sealed, long by, Instant at) {
    return sql.sql(
                """
                update checkpoint c
                   set answer_sealed = :sealed, answered_at = :at, answered_by = :by,
                       answer_until = clock_timestamp() +\s"""
                    + ANSWER_LIVES
                    + """

                      from lane l
                     where c.id = :id and c.resolved_at is null and l.id = c.account_id
                       and c.kind = 'CODE'
                       and\s"""
                    + STANDS
                    + " and not "
                    + ANSWERED)
            .param("id", id)
            .param("sealed", sealed)
            .param("by", by)
            .param("at", Rows.of(at))
            .update()
        == 1;
  }

  /** What the holder of a lease finds at its checkpoint; empty when that is over. */
  Optional<CheckpointAnswer> answer(long account, long token, Seal seal) {
    return sql.sql(
            "select c.id, "
                + STATE
                + " as state, c.answer_sealed from checkpoint c join lane l on l.id = c.account_id"
                + " where c.account_id = :account and c.token = :token and c.resolved_at is null")
        .param("account", account)
        .param("token", token)
        .query(
            (row, _) -> {
              var state = CheckpointState.valueOf(row.getString("state"));
              var place = Checkpoint.answerPlace(row.getLong("id"));
              return new CheckpointAnswer(
                  state,
                  state == CheckpointState.ANSWERED
                      ? seal.open(row.getBytes("answer_sealed"), place)
                      : null);
            })
        .optional();
  }

  /** The browser is through; false when its checkpoint was over before. */
  boolean pass(long account, long token, Instant at) {
    return change(account, token, "resolved_at = :at, token = null")
            .param("at", Rows.of(at))
            .update()
        == 1;
  }

  /** LinkedIn refused the code. */
  boolean refuse(long account, long token) {
    return change(account, token, "refusals = refusals + 1").update() == 1;
  }

  /** The browser goes; the checkpoint stays open. */
  boolean park(long account, long token) {
    return change(account, token, "token = null, waits_until = null").update() == 1;
  }

  /** The owner starts again, or has done what LinkedIn asked. */
  void resolve(long account, Instant at) {
    sql.sql(
            "update checkpoint set resolved_at = :at, token = null, "
                + NOBODY_ANSWERED
                + " where account_id = :account and resolved_at is null")
        .param("at", Rows.of(at))
        .param("account", account)
        .update();
  }

  /** Erases answers whose time is over; returns how many. */
  int eraseOldAnswers() {
    return sql.sql(
            "update checkpoint set "
                + NOBODY_ANSWERED
                + " where answer_sealed is not null and answer_until <= clock_timestamp()")
        .update();
  }

  private JdbcClient.StatementSpec change(long account, long token, String change) {
    return sql.sql(
            "update checkpoint set "
                + change
                + ", "
                + NOBODY_ANSWERED
                + " where account_id = :account and token = :token and resolved_at is null")
        .param("account", account)
        .param("token", token);
  }

  private static Checkpoint checkpoint(ResultSet row, int number) throws SQLException {
    var state = CheckpointState.valueOf(row.getString("state"));
    var answered = state == CheckpointState.ANSWERED;
    return new Checkpoint(
        row.getLong("id"),
        new Checkpoint.CheckpointAccount(row.getLong("account_id"), row.getString("email")),
        CheckpointKind.valueOf(row.getString("kind")),
        state,
        Rows.at(row, "raised_at"),
        state == CheckpointState.PARKED ? null : Rows.instant(row, "waits_until"),
        answered ? Rows.instant(row, "answered_at") : null,
        answered
            ? new Checkpoint.CheckpointPerson(row.getLong("answered_by"), row.getString("answerer"))
            : null,
        row.getInt("refusals"),
        new Checkpoint.CheckpointPerson(row.getLong("user_id"), row.getString("owner")));
  }
}

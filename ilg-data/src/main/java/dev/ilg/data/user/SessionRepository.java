package dev.ilg.data.user;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Refresh tokens in PostgreSQL, hashed; real time throughout. */
@Repository
class SessionRepository {

  private static final Duration LIFETIME = Duration.ofDays(14);

  private final JdbcClient sql;

  SessionRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** A token as it is kept. */
  record Kept(long userId, UUID family, boolean reused) {}

  void add(String hash, long user, UUID family) {
    sql.sql(
            """
            insert into refresh_token (token_hash, user_id, family, expires_at)
            values (:hash, :user, :family, now() + make_interval(secs => :seconds))
            """)
        .param("hash", hash)
        .param("user", user)
        .param("family", family)
        .param("seconds", LIFETIME.toSeconds())
        .update();
  }

  /**
   * Marks a token as used. Two tabs may refresh at once: a second use counts as reuse after 10 s.
   */
  Optional<Kept> use(String hash) {
    return sql.sql(
            """
            with kept as (
              select * from refresh_token where token_hash = :hash and expires_at > now() for update),
            marked as (
              update refresh_token t set used_at = coalesce(t.used_at, now())
                from kept where t.token_hash = kept.token_hash)
            select user_id, family,
                   used_at is not null and used_at < now() - interval '10 seconds' as reused
              from kept
            """)
        .param("hash", hash)
        .query(Kept.class)
        .optional();
  }

  void endFamily(UUID family) {
    sql.sql("delete from refresh_token where family = :family").param("family", family).update();
  }

  void endFamilyOf(String hash) {
    sql.sql(
            """
            delete from refresh_token
             where family = (select family from refresh_token where token_hash = :hash)
            """)
        .param("hash", hash)
        .update();
  }

  void endAllOf(long user) {
    sql.sql("delete from refresh_token where user_id = :user").param("user", user).update();
  }
}

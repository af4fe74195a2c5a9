package dev.ilg.data.apikey;

import dev.ilg.data.system.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** API keys in PostgreSQL, by the marks of their secrets. */
@Repository
class ApiKeyRepository {

  private final JdbcClient sql;

  ApiKeyRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** Whom a key acts for. */
  record Holder(long user, String role, ApiKeyScope scope) {}

  List<ApiKey> of(long user) {
    return sql.sql(
            "select * from api_key where user_id = :user and revoked_at is null order by id desc")
        .param("user", user)
        .query((row, _) -> key(row))
        .list();
  }

  ApiKey insert(long user, String name, ApiKeyScope scope, String mark, String hint, Instant at) {
    return sql.sql(
            """
            insert into api_key (user_id, name, scope, mark, hint, created_at)
            values (:user, :name, :scope, :mark, :hint, :at)
            returning *
            """)
        .param("user", user)
        .param("name", name)
        .param("scope", scope.name())
        .param("mark", mark)
        .param("hint", hint)
        .param("at", Rows.of(at))
        .query((row, _) -> key(row))
        .single();
  }

  boolean revoke(long user, long id, Instant at) {
    return sql.sql(
                """
                update api_key set revoked_at = :at
                 where id = :id and user_id = :user and revoked_at is null
                """)
            .param("at", Rows.of(at))
            .param("id", id)
            .param("user", user)
            .update()
        == 1;
  }

  Optional<Holder> holder(String mark) {
    return sql.sql(
            """
            select u.id as "user", u.role, k.scope
              from api_key k
              join app_user u on u.id = k.user_id
             where k.mark = :mark and k.revoked_at is null
               and u.status = 'ACTIVE' and u.deleted_at is null
            """)
        .param("mark", mark)
        .query(Holder.class)
        .optional();
  }

  /** A program asks many times a second; one write a minute tells enough. */
  void used(String mark, Instant at) {
    sql.sql(
            """
            update api_key set last_used_at = :at
             where mark = :mark
               and (last_used_at is null or last_used_at < :at::timestamptz - interval '1 minute')
            """)
        .param("at", Rows.of(at))
        .param("mark", mark)
        .update();
  }

  private static ApiKey key(ResultSet row) throws SQLException {
    return new ApiKey(
        row.getLong("id"),
        row.getString("name"),
        ApiKeyScope.valueOf(row.getString("scope")),
        row.getString("hint"),
        Rows.at(row, "created_at"),
        Rows.instant(row, "last_used_at"));
  }
}

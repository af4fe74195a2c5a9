package dev.ilg.data.system;

import dev.ilg.platform.token.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows whether the user that a token names may still act; asked for every call of a user. */
@Component
class StandingUsers {

  private final JdbcClient sql;

  StandingUsers(JdbcClient sql) {
    this.sql = sql;
  }

  /** True also for a service that acts for itself. */
  boolean mayStillAct(Caller caller) {
    if (caller.user().isEmpty()) {
      return true;
    }
    return sql.sql(
            """
            select exists (
              select from app_user
               where id = :id and role = :role and status = 'ACTIVE' and deleted_at is null)
            """)
        .param("id", caller.user().get())
        .param("role", caller.role().orElse(""))
        .query(Boolean.class)
        .single();
  }
}

package dev.ilg.data.audit;

import dev.ilg.data.system.Rows;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the audit log, in the transaction of what it tells of. */
@Service
public class AuditService {

  private final JdbcClient sql;
  private final Clock clock;

  AuditService(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Notes an action.
   *
   * @param actor who did it; null for ILG itself
   * @param owner the user whom it concerns; null for nobody in particular
   * @param target what was acted on, such as {@code campaign/7}
   * @param detail ids and figures, no personal data
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(
      @Nullable Long actor, @Nullable Long owner, String action, String target, String detail) {
    sql.sql(
            """
            insert into audit_entry (at, actor_id, owner_id, action, target, detail)
            values (:at, :actor, :owner, :action, :target, :detail)
            """)
        .param("at", Rows.of(clock.instant()))
        .param("actor", actor)
        .param("owner", owner)
        .param("action", action)
        .param("target", target)
        .param("detail", detail)
        .update();
  }
}

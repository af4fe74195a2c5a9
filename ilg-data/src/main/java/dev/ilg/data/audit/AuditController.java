package dev.ilg.data.audit;

import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.PageRequest;
import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** The audit log over GraphQL: all for super admins, own users' for admins, own for clients. */
@Controller
class AuditController {

  private static final String ENTRIES =
      """
      select e.*, a.name as actor, count(*) over () as total
        from audit_entry e
        left join app_user a on a.id = e.actor_id
        left join app_user u on u.id = e.owner_id
       where e.actor_id = :viewer or\s"""
          + Viewer.MAY_SEE
          + " order by e.id desc limit :size offset :offset";

  private final JdbcClient sql;

  AuditController(JdbcClient sql) {
    this.sql = sql;
  }

  /** One line of the log. */
  record AuditEntry(
      long id,
      Instant at,
      @Nullable AuditActor actor,
      String action,
      String target,
      String detail) {}

  /** Who did it. */
  record AuditActor(long id, String name) {}

  /** One page of the log. */
  record AuditPage(List<AuditEntry> items, long total) {}

  @QueryMapping
  @ForUsers
  AuditPage audit(@AuthenticationPrincipal Caller caller, @Argument PageRequest page) {
    var viewer = Viewer.of(caller);
    var total = new long[1];
    var items =
        sql.sql(ENTRIES)
            .param("viewer", viewer.id())
            .param("role", viewer.role())
            .param("size", page.size())
            .param("offset", page.offset())
            .query(
                (row, _) -> {
                  total[0] = row.getLong("total");
                  var actor = Rows.id(row, "actor_id");
                  return new AuditEntry(
                      row.getLong("id"),
                      Rows.at(row, "at"),
                      actor == null ? null : new AuditActor(actor, row.getString("actor")),
                      row.getString("action"),
                      row.getString("target"),
                      row.getString("detail"));
                })
            .list();
    return new AuditPage(items, total[0]);
  }
}

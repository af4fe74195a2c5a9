package dev.ilg.data.audit;

import dev.ilg.data.system.CursorPage;
import dev.ilg.data.system.CursorRequest;
import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.KeysetOrder;
import dev.ilg.data.system.Rows;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
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

  private static final KeysetOrder NEWEST_FIRST =
      new KeysetOrder("id", true, List.of(new KeysetOrder.Key("e.id", KeysetOrder.Type.BIGINT)));

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

  @QueryMapping
  @ForUsers
  CursorPage<AuditEntry> audit(
      @AuthenticationPrincipal Caller caller, @Argument CursorRequest page) {
    var viewer = Viewer.of(caller);
    var keyset = NEWEST_FIRST.from(page.cursor(), page.size());
    var order = " order by " + keyset.orderBy() + " limit :most";
    var statement =
        bind(
            "select e.*, a.name as actor"
                + keyset.columns()
                + " from ("
                + entries(viewer, keyset.after() + order)
                + ") e left join app_user a on a.id = e.actor_id"
                + order,
            viewer);
    return keyset
        .page(statement, (row, _) -> entry(row))
        .of(
            bind("select count(*) from (" + entries(viewer, " limit :most") + ") e", viewer)
                .param("most", CursorPage.COUNTED + 1)
                .query(Long.class)
                .single());
  }

  /** What concerns whom the viewer sees, and what they did themselves; each from an index. */
  private static String entries(Viewer viewer, String stretch) {
    if (viewer.seesAll()) {
      return "select e.* from audit_entry e where true" + stretch;
    }
    return "select e.* from app_user u cross join lateral"
        + " (select * from audit_entry e where e.owner_id = u.id"
        + stretch
        + ") e where "
        + Viewer.MAY_SEE
        + " union (select e.* from audit_entry e where e.actor_id = :viewer"
        + stretch
        + ")";
  }

  private JdbcClient.StatementSpec bind(String statement, Viewer viewer) {
    return sql.sql(statement).param("viewer", viewer.id()).param("role", viewer.role());
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    var actor = Rows.id(row, "actor_id");
    return new AuditEntry(
        row.getLong("id"),
        Rows.at(row, "at"),
        actor == null ? null : new AuditActor(actor, row.getString("actor")),
        row.getString("action"),
        row.getString("target"),
        row.getString("detail"));
  }
}

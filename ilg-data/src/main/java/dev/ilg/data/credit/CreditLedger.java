package dev.ilg.data.credit;

import dev.ilg.data.system.CursorPage;
import dev.ilg.data.system.CursorRequest;
import dev.ilg.data.system.KeysetOrder;
import dev.ilg.data.system.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of a ledger, newest first, as people look at them. */
@Repository
class CreditLedger {

  private static final KeysetOrder NEWEST_FIRST =
      new KeysetOrder("id", true, List.of(new KeysetOrder.Key("e.id", KeysetOrder.Type.BIGINT)));

  private final JdbcClient sql;

  CreditLedger(JdbcClient sql) {
    this.sql = sql;
  }

  CursorPage<CreditEntry> page(long user, CursorRequest request) {
    var keyset = NEWEST_FIRST.from(request.cursor(), request.size());
    var statement =
        "select e.*, a.name as actor_name"
            + keyset.columns()
            + """
               from credit_entry e
               left join app_user a on a.id = e.actor_id
              where e.user_id = :user
            """
            + keyset.after()
            + " order by "
            + keyset.orderBy()
            + " limit :most";
    return keyset
        .page(sql.sql(statement).param("user", user), (row, _) -> entry(row))
        .of(counted(user));
  }

  private long counted(long user) {
    return sql.sql(
            "select count(*) from (select from credit_entry where user_id = :user limit :most) e")
        .param("user", user)
        .param("most", CursorPage.COUNTED + 1)
        .query(Long.class)
        .single();
  }

  private static CreditEntry entry(ResultSet row) throws SQLException {
    var actor = Rows.id(row, "actor_id");
    return new CreditEntry(
        row.getLong("id"),
        Rows.at(row, "at"),
        row.getString("kind"),
        row.getInt("amount"),
        row.getString("reason"),
        actor == null ? null : new CreditEntry.Actor(actor, row.getString("actor_name")));
  }
}

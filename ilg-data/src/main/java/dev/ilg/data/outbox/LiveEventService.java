package dev.ilg.data.outbox;

import dev.ilg.data.system.Rows;
import dev.ilg.platform.error.IlgException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the outbox for live screens, in an order in which nothing appears behind a reader: by
 * transaction, and only below the oldest one that still runs.
 */
@Service
class LiveEventService {

  private static final int MOST = 500;
  private static final Pattern CURSOR = Pattern.compile("(\\d{1,19})-(\\d{1,18})");

  private static final String AFTER =
      """
      select o.xact || '-' || o.id as cursor, o.topic, o.payload::text as payload,
             o.user_id as user, u.created_by
        from outbox o
        join app_user u on u.id = o.user_id
       where (o.xact, o.id) > (:xact::text::xid8, :id)
         and o.xact < pg_snapshot_xmin(pg_current_snapshot())
       order by o.xact, o.id
       limit :most
      """;

  private final JdbcClient sql;

  LiveEventService(JdbcClient sql) {
    this.sql = sql;
  }

  /** What happened after a place; without one nothing, but where to begin. */
  @Transactional(readOnly = true)
  public LiveEvents after(@Nullable String cursor) {
    if (cursor == null) {
      return new LiveEvents(List.of(), now(), false);
    }
    var place = CURSOR.matcher(cursor);
    if (!place.matches()) {
      throw IlgException.invalid("after", "must be a cursor that was handed out");
    }
    if (isAhead(place.group(1))) {
      return new LiveEvents(List.of(), now(), true);
    }
    var events =
        Rows.all(
            sql.sql(AFTER)
                .param("xact", place.group(1))
                .param("id", Long.parseLong(place.group(2)))
                .param("most", MOST)
                .query(LiveEvents.LiveEvent.class)
                .list());
    return new LiveEvents(events, events.isEmpty() ? cursor : events.getLast().cursor(), false);
  }

  private String now() {
    return sql.sql("select pg_snapshot_xmin(pg_current_snapshot()) || '-0'")
        .query(String.class)
        .single();
  }

  /** A cursor of another database, of which this one is a restored copy. */
  private boolean isAhead(String xact) {
    return sql.sql("select :xact::text::xid8 > pg_snapshot_xmin(pg_current_snapshot())")
        .param("xact", xact)
        .query(Boolean.class)
        .single();
  }
}

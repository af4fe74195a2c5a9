package dev.ilg.data.outbox;

import dev.ilg.data.system.Rows;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes events off the outbox, a batch a transaction; several replicas never take the same. */
@Service
class OutboxBatchService {

  private static final int BATCH = 100;

  private final JdbcClient sql;

  OutboxBatchService(JdbcClient sql) {
    this.sql = sql;
  }

  /** One event as it goes to the broker. */
  record Event(long id, String topic, String payload) {}

  /** Hands each waiting event to the publisher; if it throws, the batch waits in the outbox. */
  @Transactional
  public int publish(Consumer<Event> publisher) {
    var events =
        Rows.all(
            sql.sql(
                    """
                select id, topic, payload::text as payload
                  from outbox
                 where published_at is null
                 order by id
                 limit :batch
                   for update skip locked
                """)
                .param("batch", BATCH)
                .query(Event.class)
                .list());
    events.forEach(
        event -> {
          publisher.accept(event);
          sql.sql("update outbox set published_at = now() where id = :id")
              .param("id", event.id())
              .update();
        });
    return events.size();
  }
}

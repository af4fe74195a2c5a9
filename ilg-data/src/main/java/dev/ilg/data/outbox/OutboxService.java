package dev.ilg.data.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes events in the transaction of what they tell of; nothing is sent that did not happen. */
@Service
public class OutboxService {

  private final JdbcClient sql;
  private final JsonMapper json;

  OutboxService(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /**
   * Keeps an event for the broker and for live screens.
   *
   * @param topic such as {@code lead.replied}
   * @param user whose event it is; null for nobody's
   * @param payload ids and states, no personal data
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(String topic, @Nullable Long user, Map<String, ?> payload) {
    sql.sql("insert into outbox (topic, user_id, payload) values (:topic, :user, :payload::jsonb)")
        .param("topic", topic)
        .param("user", user)
        .param("payload", json.writeValueAsString(payload))
        .update();
  }
}

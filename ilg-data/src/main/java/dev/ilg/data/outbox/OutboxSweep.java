package dev.ilg.data.outbox;

import java.util.Optional;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops events that nobody reads any more: delivered, or older than any live screen. */
@Component
class OutboxSweep {

  private static final String OLD =
      "delete from outbox where at < now() - interval '2 days' and (published_at is not null or :unread)";

  private final JdbcClient sql;
  private final boolean brokerless;

  OutboxSweep(JdbcClient sql, Optional<RabbitTemplate> broker) {
    this.sql = sql;
    this.brokerless = broker.isEmpty();
  }

  @Scheduled(
      fixedDelayString = "${ilg.outbox.sweep:1h}",
      initialDelayString = "${ilg.outbox.sweep:1h}")
  void run() {
    // Without a broker nothing is ever marked as delivered.
    sql.sql(OLD).param("unread", brokerless).update();
  }
}

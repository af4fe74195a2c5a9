package dev.ilg.data.outbox;

import java.util.Collection;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells idle workers that a lane turned ready. A hint only: workers poll as well. */
@Component
public class WakeUps {

  private static final Logger log = LoggerFactory.getLogger(WakeUps.class);

  private final Optional<RabbitTemplate> broker;

  WakeUps(Optional<RabbitTemplate> broker) {
    this.broker = broker;
  }

  /** Wakes one worker of each queue, once the transaction that made the work is committed. */
  public void afterCommit(Collection<String> queues) {
    if (broker.isEmpty() || queues.isEmpty()) {
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            queues.forEach(WakeUps.this::send);
          }
        });
  }

  private void send(String queue) {
    try {
      broker.orElseThrow().convertAndSend("", queue, "");
    } catch (AmqpException e) {
      log.warn("no wake-up was sent; workers find the work when they poll  queue={}", queue);
    }
  }
}

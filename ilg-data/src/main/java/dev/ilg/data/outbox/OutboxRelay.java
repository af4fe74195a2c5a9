package dev.ilg.data.outbox;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries the outbox to RabbitMQ in order; a row is done only when the broker confirmed it. */
@Component
@ConditionalOnProperty("spring.rabbitmq.host")
class OutboxRelay {

  static final String EXCHANGE = "ilg.events";

  private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
  private static final Duration CONFIRM_WITHIN = Duration.ofSeconds(5);

  private final OutboxBatchService batches;
  private final RabbitTemplate broker;

  OutboxRelay(OutboxBatchService batches, RabbitTemplate broker) {
    this.batches = batches;
    this.broker = broker;
  }

  @Scheduled(fixedDelayString = "${ilg.outbox.polling:500ms}")
  void relay() {
    try {
      while (batches.publish(this::publish) > 0) {
        log.debug("the outbox goes on draining");
      }
    } catch (AmqpException e) {
      log.warn("RabbitMQ does not take events; they wait in the outbox until it does");
    }
  }

  private void publish(OutboxBatchService.Event event) {
    var confirmation = new CorrelationData(Long.toString(event.id()));
    broker.convertAndSend(EXCHANGE, event.topic(), event.payload(), confirmation);
    try {
      var confirm = confirmation.getFuture().get(CONFIRM_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
      if (!confirm.ack()) {
        throw new AmqpException("refused by the broker");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AmqpException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AmqpException(e);
    }
  }
}

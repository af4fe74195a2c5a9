package dev.ilg.data.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** RabbitMQ, where {@code SPRING_RABBITMQ_HOST} names it; without it nothing tries to connect. */
@Configuration
@ConditionalOnProperty("spring.rabbitmq.host")
@Import(RabbitAutoConfiguration.class)
class BrokerConfiguration {

  private static final Logger log = LoggerFactory.getLogger(BrokerConfiguration.class);
  private static final int WAKE_TTL_MILLIS = 5_000;
  private static final int WAKE_LENGTH = 100;

  @Bean
  TopicExchange events() {
    return new TopicExchange(OutboxRelay.EXCHANGE);
  }

  @Bean
  Queue wakeScraper() {
    return wake("wake.scraper");
  }

  @Bean
  Queue wakeAutomation() {
    return wake("wake.automation");
  }

  /** Workers listen to the queues from their start on, so they must be there from ours. */
  @Bean
  ApplicationRunner declareQueues(AmqpAdmin broker) {
    return arguments -> {
      try {
        broker.initialize();
      } catch (AmqpException e) {
        log.warn("RabbitMQ does not answer; its queues are declared when it does");
      }
    };
  }

  private static Queue wake(String name) {
    return QueueBuilder.durable(name).ttl(WAKE_TTL_MILLIS).maxLength((long) WAKE_LENGTH).build();
  }
}

package dev.ilg.data.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.FanoutExchange;
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

  @Bean
  TopicExchange events() {
    return new TopicExchange(OutboxRelay.EXCHANGE);
  }

  /** Each worker of the pool has a queue of its own behind it (ADR 9). */
  @Bean
  FanoutExchange wakeScraper() {
    return new FanoutExchange("wake.scraper");
  }

  @Bean
  FanoutExchange wakeAutomation() {
    return new FanoutExchange("wake.automation");
  }

  /** What is sent before the first worker starts needs a place to be sent to. */
  @Bean
  ApplicationRunner declareExchanges(AmqpAdmin broker) {
    return arguments -> {
      try {
        broker.initialize();
      } catch (AmqpException e) {
        log.warn("RabbitMQ does not answer; its exchanges are declared when it does");
      }
    };
  }
}

package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.Pool;
import java.util.Locale;
import org.springframework.amqp.core.MessageListener;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Wakes idle workers by the broker; without one they poll, and nothing else changes. */
@AutoConfiguration(after = WorkerAutoConfiguration.class)
@ConditionalOnProperty("spring.rabbitmq.host")
@ConditionalOnBean(LaneWorkers.class)
public class WakeAutoConfiguration {

  private static final long RECONNECT_MILLIS = 5000;

  @Bean
  SimpleMessageListenerContainer wakeUps(ConnectionFactory broker, Pool pool, Signal signal) {
    var container = new SimpleMessageListenerContainer(broker);
    container.setQueueNames("wake." + pool.name().toLowerCase(Locale.ROOT));
    // ilg-data declares the queue; until then, and while the broker is away, workers poll.
    container.setMissingQueuesFatal(false);
    container.setRecoveryInterval(RECONNECT_MILLIS);
    container.setMessageListener((MessageListener) hint -> signal.wake());
    return container;
  }
}

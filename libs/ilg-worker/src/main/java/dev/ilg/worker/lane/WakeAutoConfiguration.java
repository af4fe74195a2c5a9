package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.Pool;
import java.util.Locale;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.FanoutExchange;
import org.springframework.amqp.core.MessageListener;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueBuilder;
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

  private static final int LONGEST = 1;

  @Bean
  FanoutExchange wakeExchange(Pool pool) {
    return new FanoutExchange("wake." + pool.name().toLowerCase(Locale.ROOT));
  }

  /** Of this process alone, gone with it; one hint is as good as ten. */
  @Bean
  Queue wakeQueue() {
    return QueueBuilder.nonDurable().exclusive().autoDelete().maxLength((long) LONGEST).build();
  }

  @Bean
  Binding wakeBinding(Queue wakeQueue, FanoutExchange wakeExchange) {
    return BindingBuilder.bind(wakeQueue).to(wakeExchange);
  }

  @Bean
  SimpleMessageListenerContainer wakeUps(
      ConnectionFactory broker, AmqpAdmin admin, Queue wakeQueue, Signal signal) {
    var container = new SimpleMessageListenerContainer(broker);
    container.setQueues(wakeQueue);
    container.setAmqpAdmin(admin);
    // While the broker is away workers poll, and nothing else changes.
    container.setMissingQueuesFatal(false);
    container.setRecoveryInterval(RECONNECT_MILLIS);
    container.setMessageListener((MessageListener) hint -> signal.wake());
    return container;
  }
}

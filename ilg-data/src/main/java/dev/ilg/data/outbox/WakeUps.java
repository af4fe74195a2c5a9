package dev.ilg.data.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the idle workers of a pool that a lane turned ready: the first at once, later ones at most
 * every 20 ms. A hint only, workers poll as well; nobody who makes work ever waits for the broker.
 */
@Component
public class WakeUps implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(WakeUps.class);
  private static final Duration APART = Duration.ofMillis(20);
  private static final Duration CONFIRM_WITHIN = Duration.ofSeconds(5);
  private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);

  private final Optional<RabbitTemplate> broker;
  private final ScheduledExecutorService sender =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("wake-ups").daemon().factory());
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  // Touched by the sender's thread alone.
  private final Map<String, Long> sentAt = new HashMap<>();
  private volatile boolean away;

  WakeUps(Optional<RabbitTemplate> broker) {
    this.broker = broker;
  }

  /** Wakes the workers behind each exchange, once the transaction that made the work is there. */
  public void afterCommit(Collection<String> exchanges) {
    if (broker.isEmpty() || exchanges.isEmpty()) {
      return;
    }
    var once = Set.copyOf(exchanges);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            once.forEach(WakeUps.this::now);
          }
        });
  }

  /** Wakes the workers behind an exchange for work that is there already. */
  public void now(String exchange) {
    if (broker.isPresent() && waiting.add(exchange)) {
      sender.execute(() -> send(exchange));
    }
  }

  @Override
  public void destroy() {
    sender.shutdownNow();
  }

  private void send(String exchange) {
    var last = sentAt.get(exchange);
    var early = last == null ? 0 : last + APART.toNanos() - System.nanoTime();
    if (early > 0) {
      var _ = sender.schedule(() -> send(exchange), early, TimeUnit.NANOSECONDS);
      return;
    }
    sentAt.put(exchange, System.nanoTime());
    // From here on a new wake-up is not told by this message.
    waiting.remove(exchange);
    var confirmation = new CorrelationData();
    try {
      broker.orElseThrow().convertAndSend(exchange, "", "", WakeUps::transientOnly, confirmation);
    } catch (AmqpException e) {
      again(exchange);
      return;
    }
    var _ =
        confirmation
            .getFuture()
            .orTimeout(CONFIRM_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete(
                (confirm, failure) -> {
                  if (failure != null || !confirm.ack()) {
                    again(exchange);
                  } else if (away) {
                    away = false;
                    log.info("RabbitMQ takes wake-ups again");
                  }
                });
  }

  private void again(String exchange) {
    if (!away) {
      away = true;
      log.warn("RabbitMQ takes no wake-ups; workers find work when they poll until it does");
    }
    if (!sender.isShutdown() && waiting.add(exchange)) {
      var _ = sender.schedule(() -> send(exchange), AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private static Message transientOnly(Message message) {
    message.getMessageProperties().setDeliveryMode(MessageDeliveryMode.NON_PERSISTENT);
    return message;
  }
}

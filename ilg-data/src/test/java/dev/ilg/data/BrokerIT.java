package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ilg.data.outbox.WakeUps;
import dev.ilg.testing.SettableClock;
import dev.ilg.testing.TestRabbit;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.FanoutExchange;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox and the wake-ups with a real RabbitMQ. */
@TestData.WholeService
class BrokerIT {

  private static final TestRabbit RABBIT = TestRabbit.start();
  private static final String AUTOMATION = "wake.automation";
  private static final Duration SOON = Duration.ofSeconds(30);

  private static CachingConnectionFactory connection;
  private static RabbitTemplate listener;

  @LocalServerPort int port;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;
  @Autowired WakeUps wakeUps;
  @Autowired TransactionTemplate transactions;

  @DynamicPropertySource
  static void broker(DynamicPropertyRegistry registry) {
    registry.add("spring.rabbitmq.host", () -> "127.0.0.1");
    registry.add("spring.rabbitmq.port", RABBIT::port);
    registry.add("spring.rabbitmq.username", () -> TestRabbit.USER);
    registry.add("spring.rabbitmq.password", () -> TestRabbit.USER);
  }

  @BeforeAll
  static void listen() {
    connection = new CachingConnectionFactory("127.0.0.1", RABBIT.port());
    connection.setUsername(TestRabbit.USER);
    connection.setPassword(TestRabbit.USER);
    listener = new RabbitTemplate(connection);
  }

  @AfterAll
  static void stop() {
    connection.destroy();
    RABBIT.close();
  }

  @Test
  void anEventReachesTheBrokerAndIsMarkedOnlyThen() {
    hear("first");
    new WorkerScene(port, 1, clock);

    await().atMost(SOON).until(() -> listener.receive("first") != null);

    await().atMost(SOON).untilAsserted(() -> assertThat(waiting()).isZero());
  }

  @Test
  void newWorkWakesTheWorkersItIsFor() {
    var scene = new WorkerScene(port, 1, clock);
    scene.scraped(1);
    // The gap after reading the profile is over; only then a new task makes the lane ready.
    ((SettableClock) clock).advance(Duration.ofMinutes(10));
    listenForWakeUps("new-work");

    scene.plan(1);

    await().atMost(SOON).until(() -> listener.receive("new-work") != null);
  }

  @Test
  void aLaneThatTurnsReadyByTimeWakesItsWorkersToo() {
    var scene = new WorkerScene(port, 1, clock);
    scene.scraped(1);
    scene.plan(1);
    listenForWakeUps("by-time");

    ((SettableClock) clock).advance(Duration.ofMinutes(10));

    await().atMost(SOON).until(() -> listener.receive("by-time") != null);
  }

  @Test
  void wakeUpsInARowBecomeFewMessagesAndTheLastOneIsTold() {
    listenForWakeUps("in-a-row");
    var began = System.nanoTime();

    for (var time = 0; time < 500; time++) {
      wakeUps.now(AUTOMATION);
    }

    var most = 2 + (System.nanoTime() - began) / Duration.ofMillis(20).toNanos();
    await().atMost(SOON).until(() -> listener.receive("in-a-row") != null);
    await().during(Duration.ofMillis(200)).atMost(SOON).until(() -> true);
    assertThat(waitingIn("in-a-row")).isLessThanOrEqualTo(most);
  }

  @Test
  void workThatWasRolledBackWakesNobody() {
    listenForWakeUps("rolled-back");

    transactions.executeWithoutResult(
        status -> {
          wakeUps.afterCommit(List.of(AUTOMATION));
          status.setRollbackOnly();
        });

    await()
        .during(Duration.ofMillis(300))
        .atMost(SOON)
        .until(() -> listener.receive("rolled-back") == null);
    transactions.executeWithoutResult(status -> wakeUps.afterCommit(List.of(AUTOMATION)));
    await().atMost(SOON).until(() -> listener.receive("rolled-back") != null);
  }

  @Test
  void whileTheBrokerIsAwayNothingStopsAndNothingIsLost() {
    hear("afterwards");
    listenForWakeUps("woken-afterwards");
    RABBIT.kill();
    var scene = new WorkerScene(port, 1, clock);
    scene.scraped(1);
    var began = System.nanoTime();
    wakeUps.now(AUTOMATION);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
    assertThat(scene.leads()).hasSize(1);
    assertThat(waiting()).isPositive();

    RABBIT.startAgain();

    await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(waiting()).isZero());
    assertThat(listener.receive("afterwards")).isNotNull();
    // A hint that comes before the broker has its bindings again reaches nobody; the next one does.
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              wakeUps.now(AUTOMATION);
              return listener.receive("woken-afterwards") != null;
            });
  }

  /** A queue of this test's own, as each worker has one. */
  private static void listenForWakeUps(String queue) {
    var admin = new RabbitAdmin(connection);
    admin.declareQueue(new Queue(queue, true));
    var exchange = new FanoutExchange(AUTOMATION);
    admin.declareExchange(exchange);
    admin.declareBinding(BindingBuilder.bind(new Queue(queue, true)).to(exchange));
    admin.purgeQueue(queue);
  }

  private static long waitingIn(String queue) {
    return new RabbitAdmin(connection).getQueueInfo(queue).getMessageCount();
  }

  private static void hear(String queue) {
    var admin = new RabbitAdmin(connection);
    admin.declareQueue(new Queue(queue, true));
    var events = new TopicExchange("ilg.events");
    admin.declareExchange(events);
    admin.declareBinding(BindingBuilder.bind(new Queue(queue, true)).to(events).with("#"));
  }

  private int waiting() {
    return sql.sql("select count(*) from outbox where published_at is null")
        .query(Integer.class)
        .single();
  }
}

package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ilg.testing.SettableClock;
import dev.ilg.testing.TestRabbit;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The outbox and the wake-ups with a real RabbitMQ. */
@TestData.WholeService
class BrokerIT {

  private static final TestRabbit RABBIT = TestRabbit.start();
  private static final Duration SOON = Duration.ofSeconds(30);

  private static CachingConnectionFactory connection;
  private static RabbitTemplate listener;

  @LocalServerPort int port;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;

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
  void newWorkWakesTheWorkerItIsFor() {
    var scene = new WorkerScene(port, 1, clock);
    scene.scraped(1);
    // The gap after reading the profile is over; only then a new task makes the lane ready.
    ((SettableClock) clock).advance(Duration.ofMinutes(10));
    listener.receive("wake.automation");

    scene.plan(1);

    await().atMost(SOON).until(() -> listener.receive("wake.automation") != null);
  }

  @Test
  void whileTheBrokerIsAwayNothingStopsAndNothingIsLost() {
    hear("afterwards");
    RABBIT.kill();
    var scene = new WorkerScene(port, 1, clock);
    scene.scraped(1);
    assertThat(scene.leads()).hasSize(1);
    assertThat(waiting()).isPositive();

    RABBIT.startAgain();

    await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(waiting()).isZero());
    assertThat(listener.receive("afterwards")).isNotNull();
  }

  private static void hear(String queue) {
    var admin = new RabbitAdmin(connection);
    admin.declareQueue(new Queue(queue, true));
    var events = new org.springframework.amqp.core.TopicExchange("ilg.events");
    admin.declareExchange(events);
    admin.declareBinding(
        org.springframework.amqp.core.BindingBuilder.bind(new Queue(queue, true))
            .to(events)
            .with("#"));
  }

  private int waiting() {
    return sql.sql("select count(*) from outbox where published_at is null")
        .query(Integer.class)
        .single();
  }
}

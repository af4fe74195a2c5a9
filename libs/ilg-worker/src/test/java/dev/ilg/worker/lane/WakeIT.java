package dev.ilg.worker.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.canary.CanaryClient;
import dev.ilg.dataclient.canary.CanaryWork;
import dev.ilg.dataclient.canary.PageResult;
import dev.ilg.dataclient.checkpoint.StandingCheckpointClient;
import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.linkedin.session.Browsers;
import dev.ilg.linkedin.testing.BrowsersDouble;
import dev.ilg.linkedin.testing.LinkedInDouble;
import dev.ilg.testing.TestRabbit;
import dev.ilg.worker.task.LeaseInHand;
import dev.ilg.worker.task.TaskHandler;
import dev.ilg.worker.testing.CheckpointsDouble;
import dev.ilg.worker.testing.LanesDouble;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;

/** Idle workers and a real RabbitMQ; they would poll only every ten minutes. */
class WakeIT {

  private static final TestRabbit RABBIT = TestRabbit.start();
  private static CachingConnectionFactory connection;
  private static RabbitTemplate broker;

  @BeforeAll
  static void connect() {
    connection = new CachingConnectionFactory("127.0.0.1", RABBIT.port());
    connection.setUsername(TestRabbit.USER);
    connection.setPassword(TestRabbit.USER);
    broker = new RabbitTemplate(connection);
  }

  @AfterAll
  static void close() {
    connection.destroy();
    RABBIT.close();
  }

  /** An ilg-data that has no canaries and hears of every worker. */
  private static final class NoCanaries implements CanaryClient {

    @Override
    public CanaryWork work(Lease lease, long task, String version) {
      throw new IllegalStateException("task " + task + " is no canary");
    }

    @Override
    public void record(Lease lease, long task, String version, List<PageResult> results) {
      throw new IllegalStateException("task " + task + " is no canary");
    }

    @Override
    public void announce(Pool pool, String version) {}
  }

  /** A worker whose ilg-data is in memory; it notes when a task begins. */
  private static final class Idle implements TaskHandler {

    final LanesDouble lanes = new LanesDouble();
    final BlockingQueue<Long> begun = new LinkedBlockingQueue<>();

    @Override
    public TaskType type() {
      return TaskType.LEAD_SCRAPE;
    }

    @Override
    public TaskReport handle(LeaseInHand lane, TaskInHand task) {
      begun.add(System.nanoTime());
      return TaskReport.succeeded(task.id());
    }

    void whileIdle(ContextConsumer<AssertableApplicationContext> test) {
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  RabbitAutoConfiguration.class,
                  WorkerAutoConfiguration.class,
                  WakeAutoConfiguration.class))
          .withBean(Pool.class, () -> Pool.SCRAPER)
          .withBean(LaneClient.class, () -> lanes)
          .withBean(StandingCheckpointClient.class, CheckpointsDouble::new)
          .withBean(CanaryClient.class, NoCanaries::new)
          .withBean(TaskHandler.class, () -> this)
          .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
          .withBean(
              "browsers",
              Supplier.class,
              () -> (Supplier<Browsers>) () -> new BrowsersDouble(new LinkedInDouble()))
          .withPropertyValues(
              "spring.application.name=ilg-scraper",
              "spring.rabbitmq.host=127.0.0.1",
              "spring.rabbitmq.port=" + RABBIT.port(),
              "spring.rabbitmq.username=" + TestRabbit.USER,
              "spring.rabbitmq.password=" + TestRabbit.USER,
              "ilg.worker.polling=10m")
          .run(
              context -> {
                assertThat(context).hasNotFailed();
                // The first requests find nothing; a wake-up that is heard says that it waits.
                lanes.offer(lease(1));
                wakeUntilBegun(Duration.ofMinutes(1));
                test.accept(context);
              });
    }

    /** Wakes again and again until a task begins: nobody says when a queue is bound. */
    void wakeUntilBegun(Duration most) throws InterruptedException {
      var until = System.nanoTime() + most.toNanos();
      Long heard = null;
      while (heard == null && System.nanoTime() < until) {
        try {
          wake();
        } catch (AmqpException away) {
          connection.resetConnection();
        }
        heard = begun.poll(200, TimeUnit.MILLISECONDS);
      }
      assertThat(heard).as("the worker was woken").isNotNull();
    }

    Duration pickUp(int token) throws InterruptedException {
      lanes.offer(lease(token));
      var sent = System.nanoTime();
      wake();
      var heard = begun.poll(10, TimeUnit.SECONDS);
      assertThat(heard).as("the worker was woken").isNotNull();
      return Duration.ofNanos(heard - sent);
    }
  }

  @Test
  void aWakeUpReachesAnIdleWorkerWithinMilliseconds() {
    var idle = new Idle();
    idle.whileIdle(
        context -> {
          var times = new ArrayList<Duration>();
          for (var token = 2; token <= 42; token++) {
            times.add(idle.pickUp(token));
          }
          times.sort(Duration::compareTo);
          // Far above what it takes, far below every way that is not the broker's.
          assertThat(times.get(times.size() / 2)).isLessThan(Duration.ofMillis(250));
        });
  }

  @Test
  void everyIdleWorkerOfThePoolIsWoken() {
    var anna = new Idle();
    var bert = new Idle();
    anna.whileIdle(
        first ->
            bert.whileIdle(
                second -> {
                  anna.lanes.offer(lease(2));
                  bert.lanes.offer(lease(2));

                  wake();

                  assertThat(anna.begun.poll(10, TimeUnit.SECONDS)).isNotNull();
                  assertThat(bert.begun.poll(10, TimeUnit.SECONDS)).isNotNull();
                }));
  }

  @Test
  void doubledWakeUpsBeginNothingTwice() {
    var idle = new Idle();
    idle.whileIdle(
        context -> {
          idle.lanes.offer(lease(2));

          for (var time = 0; time < 200; time++) {
            wake();
          }

          assertThat(idle.begun.poll(10, TimeUnit.SECONDS)).isNotNull();
          assertThat(idle.begun.poll(500, TimeUnit.MILLISECONDS)).isNull();
          assertThat(idle.lanes.reports()).hasSize(2);
        });
  }

  @Test
  void wakeUpsReachTheWorkerAgainAfterTheBrokerWasAway() {
    var idle = new Idle();
    idle.whileIdle(
        context -> {
          RABBIT.kill();
          RABBIT.startAgain();
          idle.lanes.offer(lease(2));

          idle.wakeUntilBegun(Duration.ofMinutes(2));
        });
  }

  private static void wake() {
    broker.convertAndSend("wake.scraper", "", "");
  }

  private static LaneLease lease(long token) {
    return new LaneLease(
        1,
        token,
        Duration.ofMinutes(2),
        Duration.ofSeconds(85),
        false,
        List.of(new TaskInHand(token, TaskType.LEAD_SCRAPE, 1, null, null)),
        "{\"cookies\":[]}",
        List.of());
  }
}

package dev.ilg.benchmark.queue;

import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskReport;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.linkedin.session.Browsers;
import dev.ilg.linkedin.testing.BrowsersDouble;
import dev.ilg.linkedin.testing.LinkedInDouble;
import dev.ilg.worker.task.LeaseInHand;
import dev.ilg.worker.task.TaskHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * The worker that runs in production, wake-ups included, with a browser that is none and a handler
 * that only notes when it began. Argument: file of the work log.
 */
@SpringBootApplication
public class LoopWorker {

  private final WorkLog log = new WorkLog();

  @Bean
  Pool pool() {
    return Pool.SCRAPER;
  }

  @Bean
  Supplier<Browsers> browsers() {
    return () -> new BrowsersDouble(new LinkedInDouble());
  }

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }

  @Bean
  WorkLog workLog() {
    return log;
  }

  @Bean
  TaskHandler noting() {
    return new TaskHandler() {
      @Override
      public TaskType type() {
        return TaskType.LEAD_SCRAPE;
      }

      @Override
      public TaskReport handle(LeaseInHand lane, TaskInHand task) {
        var began = System.nanoTime();
        var sample = Optional.ofNullable(task.lead()).orElse(0L);
        log.addAll(List.of(new WorkLog.Entry(lane.lease().lane(), sample, "loop", began, began)));
        return TaskReport.succeeded(task.id());
      }
    };
  }

  /** Works until the benchmark says that it is over. */
  public static void main(String[] arguments) throws IOException {
    var phases = new Phases();
    try (var service = SpringApplication.run(LoopWorker.class)) {
      phases.reached("ready");
      service.getBean(WorkLog.class).write(Path.of(arguments[0]));
      phases.reached("written");
    }
  }
}

package dev.ilg.worker.lane;

import dev.ilg.dataclient.canary.CanaryClient;
import dev.ilg.dataclient.checkpoint.StandingCheckpointClient;
import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.linkedin.page.Drift;
import dev.ilg.linkedin.session.Browsers;
import dev.ilg.linkedin.session.Chromium;
import dev.ilg.worker.canary.Announcement;
import dev.ilg.worker.canary.CanaryHandler;
import dev.ilg.worker.evidence.EvidenceKeeper;
import dev.ilg.worker.task.LookHandler;
import dev.ilg.worker.task.TaskHandler;
import dev.ilg.worker.watchdog.Watch;
import dev.ilg.worker.watchdog.WatchdogProcess;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** Makes a service with a {@link Pool} and task handlers a worker. */
@AutoConfiguration(
    afterName = {
      "dev.ilg.dataclient.system.DataClientAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
    })
@ConditionalOnBean(Pool.class)
@EnableConfigurationProperties({WorkerProperties.class, LinkedInProperties.class})
public class WorkerAutoConfiguration {

  @Bean
  Signal signal() {
    return new Signal();
  }

  @Bean
  Drift drift(MeterRegistry meters) {
    return new DriftMeter(meters);
  }

  @Bean
  @ConditionalOnMissingBean(name = "browsers")
  Supplier<Browsers> browsers(LinkedInProperties linkedIn, Drift drift) {
    return () -> new Chromium(linkedIn.settings(), drift);
  }

  @Bean
  CanaryHandler canaryHandler(
      Pool pool,
      CanaryClient canaries,
      @Value("${ilg.commit:unknown}") String version,
      MeterRegistry meters) {
    return new CanaryHandler(pool, canaries, version, meters);
  }

  @Bean
  Announcement announcement(
      Pool pool,
      CanaryClient canaries,
      @Value("${ilg.commit:unknown}") String version,
      WorkerProperties properties) {
    return new Announcement(canaries, pool, version, properties.backoff());
  }

  @Bean
  Equipment equipment(
      Pool pool,
      LaneClient lanes,
      StandingCheckpointClient checkpoints,
      WorkerProperties properties,
      List<TaskHandler> handlers,
      ObjectProvider<LookHandler> looks,
      MeterRegistry meters,
      ApplicationContext service) {
    LookHandler nobody =
        (lane, look) -> {
          LoggerFactory.getLogger(LookHandler.class)
              .debug("outreach {} waits for a worker that can look", look.outreach());
          return Outcome.UNKNOWN;
        };
    return new Equipment(
        pool,
        lanes,
        new AtCheckpoint(lanes, checkpoints, properties.checkpointWait()),
        Equipment.byType(handlers),
        looks.getIfAvailable(() -> nobody),
        new EvidenceKeeper(lanes),
        meters,
        () -> AvailabilityChangeEvent.publish(service, LivenessState.BROKEN),
        () -> Thread.ofPlatform().name("idle-end").start(() -> System.exit(end(service))));
  }

  // A thread of its own: the owners' are awaited while the service closes.
  private static int end(ApplicationContext service) {
    return SpringApplication.exit(service);
  }

  @Bean
  WatchdogProcess watchdog() {
    return new WatchdogProcess();
  }

  @Bean
  LaneWorkers laneWorkers(
      WorkerProperties properties,
      Equipment equipment,
      Supplier<Browsers> browsers,
      Signal signal,
      Watch watchdog,
      @Value("${spring.application.name}") String service) {
    var given = properties.name();
    var name = given == null || given.isBlank() ? host() + "-" + service : given;
    var heartbeat = new Heartbeat(properties.owners(), watchdog);
    return new LaneWorkers(name, equipment, browsers, heartbeat, signal, properties);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }
}

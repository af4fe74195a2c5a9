package dev.ilg.worker.lane;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a worker works.
 *
 * @param name stable name of the worker; null takes the host's name and the service's
 * @param owners threads that own a browser each and work one lane at a time
 * @param polling how long an idle worker waits before it asks again, give or take a fifth
 * @param grace how long a stop may take
 * @param backoff longest wait while ilg-data is away
 * @param checkpointWait how long a browser stays before a checkpoint that its owner can answer
 * @param warm most accounts whose browser context stays open between leases
 * @param idle a worker that was offered nothing for so long ends by itself; zero: it never does
 */
@ConfigurationProperties("ilg.worker")
public record WorkerProperties(
    @Nullable String name,
    @DefaultValue("1") int owners,
    @DefaultValue("15s") Duration polling,
    @DefaultValue("20s") Duration grace,
    @DefaultValue("2s") Duration backoff,
    @DefaultValue("10m") Duration checkpointWait,
    @DefaultValue("10") int warm,
    @DefaultValue("0s") Duration idle) {}

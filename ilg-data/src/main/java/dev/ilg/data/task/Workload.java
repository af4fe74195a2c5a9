package dev.ilg.data.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The work as a whole, without a word about anybody.
 *
 * @param lanesReady lanes that may act now and are not leased
 * @param lanesLeased lanes that a worker holds
 * @param nextReadyAt the next moment at which a lane may act, in business time; null if there is
 *     none
 */
public record Workload(int lanesReady, int lanesLeased, @Nullable Instant nextReadyAt) {}

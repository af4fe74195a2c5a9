package dev.ilg.data.task;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Times of the task queue.
 *
 * @param leaseTime how long a lease holds unless renewed
 * @param actMargin no irreversible click in the last part of a lease, of this length
 * @param stealAfter when a ready lane that its last worker does not take goes to any other
 * @param shortestGap between two actions of a lane
 * @param longestGap between two actions of a lane
 * @param longestInviteGap between an invite and the next action
 * @param keepEnded how long a task that ended is kept; dead ones stay until a person decides
 */
@ConfigurationProperties("ilg.task")
record TaskProperties(
    @DefaultValue("2m") Duration leaseTime,
    @DefaultValue("35s") Duration actMargin,
    @DefaultValue("30s") Duration stealAfter,
    @DefaultValue("20s") Duration shortestGap,
    @DefaultValue("70s") Duration longestGap,
    @DefaultValue("150s") Duration longestInviteGap,
    @DefaultValue("30d") Duration keepEnded) {}

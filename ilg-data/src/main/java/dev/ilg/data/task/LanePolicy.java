package dev.ilg.data.task;

import java.time.Instant;
import java.util.Map;

/**
 * When a lane may act in its current or next working window, and how often.
 *
 * @param notBefore start of the window
 * @param openUntil end of the window; past it the policy is stale
 * @param remaining tasks of each kind that may still start in the window
 */
public record LanePolicy(Instant notBefore, Instant openUntil, Map<TaskType, Integer> remaining) {}

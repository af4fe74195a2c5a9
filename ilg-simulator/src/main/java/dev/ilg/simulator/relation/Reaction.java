package dev.ilg.simulator.relation;

import java.time.Duration;

/**
 * What the seed says a person will do, whoever invites them.
 *
 * @param acceptsAfter counted from the invite; meaningless when the person does not accept
 * @param repliesAfter counted from what the reply waits for
 */
public record Reaction(
    boolean accepts,
    Duration acceptsAfter,
    ReplyCause replyCause,
    Duration repliesAfter,
    String replyText) {}

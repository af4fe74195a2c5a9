package dev.ilg.egress.grant;

import dev.ilg.platform.token.EgressPasses.Pass;
import java.time.Duration;
import java.util.Optional;

/**
 * That an epoch of a lane may pass for a while; older epochs of the lane may not any more.
 *
 * @param pass the lane and the epoch
 * @param life how long it holds unless it is granted again
 * @param peer the upstream's name for the account's exit; empty where no upstream is used
 */
public record Grant(Pass pass, Duration life, Optional<String> peer) {}

package dev.ilg.simulator;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a run of the simulator can be told.
 *
 * @param seed the same seed gives the same people and the same reactions
 * @param leads how many people a search finds
 * @param variants whether accounts see the usual build of the pages, or any
 * @param variantSeed decides which; 0 takes {@code seed}
 * @param dataDir where the journal and the accounts are kept
 * @param address where both ports listen
 * @param port the port of the pages; 0 picks a free one
 * @param controlPort the port of the judge; 0 picks a free one
 * @param acceptRate share of people who accept an invite
 * @param replyRate share of those who accept that reply without being asked again
 * @param acceptance how long people take to accept
 * @param reply how long people take to reply
 */
@ConfigurationProperties("ilg.simulator")
public record SimulatorProperties(
    @DefaultValue("1") long seed,
    @DefaultValue("200") int leads,
    @DefaultValue("usual") Choice variants,
    @DefaultValue("0") long variantSeed,
    @DefaultValue(".ilg/simulator") Path dataDir,
    @DefaultValue("127.0.0.1") String address,
    @DefaultValue("8090") int port,
    @DefaultValue("8091") int controlPort,
    @DefaultValue("0.45") double acceptRate,
    @DefaultValue("0.35") double replyRate,
    @DefaultValue Acceptance acceptance,
    @DefaultValue Reply reply) {

  /** How variants of pages are chosen where nothing was set for an account. */
  public enum Choice {
    USUAL,
    RANDOM
  }

  /** The shortest and the longest time until an invite is accepted. */
  public record Acceptance(
      @DefaultValue("1h") Duration minDelay, @DefaultValue("6d") Duration maxDelay) {}

  /** The shortest and the longest time until a reply. */
  public record Reply(
      @DefaultValue("1h") Duration minDelay, @DefaultValue("2d") Duration maxDelay) {}
}

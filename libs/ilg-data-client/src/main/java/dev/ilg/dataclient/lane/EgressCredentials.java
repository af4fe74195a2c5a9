package dev.ilg.dataclient.lane;

/**
 * With what a browser passes the egress gateway; given to the holder of the lease alone and never
 * logged. They stay the same from lease to lease until the lane changes hands.
 *
 * @param proxy where the gateway listens, {@code http://host:port}
 * @param user stands for the lane and its epoch
 * @param password proves that ilg-data gave them
 */
public record EgressCredentials(String proxy, String user, String password) {

  @Override
  public String toString() {
    return "EgressCredentials[proxy=%s, user=%s]".formatted(proxy, user);
  }
}

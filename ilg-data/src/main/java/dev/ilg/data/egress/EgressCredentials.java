package dev.ilg.data.egress;

/** With what the holder's browser passes the gateway; never printed. */
record EgressCredentials(String proxy, String user, String password) {

  @Override
  public String toString() {
    return "EgressCredentials[hidden]";
  }
}

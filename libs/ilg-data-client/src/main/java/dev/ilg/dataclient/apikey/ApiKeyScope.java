package dev.ilg.dataclient.apikey;

/** What a key may do for its user. */
public enum ApiKeyScope {
  /** See what its user sees. */
  READ,
  /** Also do what its user may do. */
  WRITE
}

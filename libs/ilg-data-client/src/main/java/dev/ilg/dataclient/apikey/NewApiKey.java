package dev.ilg.dataclient.apikey;

/**
 * A key that was made.
 *
 * @param secret the key itself, in this answer and never again
 */
public record NewApiKey(ApiKey key, String secret) {

  @Override
  public String toString() {
    return "NewApiKey[" + key + "]";
  }
}

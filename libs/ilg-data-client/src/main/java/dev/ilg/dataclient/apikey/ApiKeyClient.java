package dev.ilg.dataclient.apikey;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** API keys. */
public final class ApiKeyClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public ApiKeyClient(DataGraphQl data) {
    this.data = data;
  }

  /** The acting user's keys, newest first. */
  public List<ApiKey> keys(Actor actor) {
    return data.list(actor, "apikey/apiKeys", Map.of(), ApiKey.class);
  }

  /** Makes a key. */
  public NewApiKey create(Actor actor, String name, ApiKeyScope scope) {
    return data.call(
        actor, "apikey/createApiKey", Map.of("name", name, "scope", scope), NewApiKey.class);
  }

  /** A key opens nothing any more. */
  public void revoke(Actor actor, long id) {
    data.call(actor, "apikey/revokeApiKey", Map.of("id", id), Boolean.class);
  }

  /** Whom a key acts for; empty when it opens nothing. */
  public Optional<ApiKeyHolder> use(String secret) {
    return Optional.ofNullable(
        data.find("apikey/useApiKey", Map.of("secret", secret), ApiKeyHolder.class));
  }
}

package dev.ilg.data.apikey;

import dev.ilg.data.system.ForApi;
import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** API keys over GraphQL. */
@Controller
class ApiKeyController {

  private final ApiKeyService keys;

  ApiKeyController(ApiKeyService keys) {
    this.keys = keys;
  }

  @QueryMapping
  @ForUsers
  List<ApiKey> apiKeys(@AuthenticationPrincipal Caller caller) {
    return keys.of(Viewer.of(caller));
  }

  @MutationMapping
  @ForUsers
  ApiKeyService.NewApiKey createApiKey(
      @AuthenticationPrincipal Caller caller, @Argument String name, @Argument ApiKeyScope scope) {
    return keys.create(Viewer.of(caller), name, scope);
  }

  @MutationMapping
  @ForUsers
  boolean revokeApiKey(@AuthenticationPrincipal Caller caller, @Argument long id) {
    keys.revoke(Viewer.of(caller), id);
    return true;
  }

  @MutationMapping
  @ForApi
  ApiKeyRepository.@Nullable Holder useApiKey(@Argument String secret) {
    return keys.use(secret).orElse(null);
  }
}

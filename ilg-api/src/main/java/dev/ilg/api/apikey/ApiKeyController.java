package dev.ilg.api.apikey;

import dev.ilg.api.system.ForUsers;
import dev.ilg.dataclient.apikey.ApiKey;
import dev.ilg.dataclient.apikey.ApiKeyClient;
import dev.ilg.dataclient.apikey.ApiKeyScope;
import dev.ilg.dataclient.apikey.NewApiKey;
import dev.ilg.dataclient.system.Actor;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A user's own API keys; no key opens these. */
@RestController
@RequestMapping("/api/keys")
class ApiKeyController {

  private final ApiKeyClient keys;

  ApiKeyController(ApiKeyClient keys) {
    this.keys = keys;
  }

  /** What a key is for. */
  record ApiKeyWish(String name, ApiKeyScope scope) {}

  @GetMapping
  @ForUsers
  @Operation(summary = "Own API keys, newest first", operationId = "apiKeys")
  List<ApiKey> own(@AuthenticationPrincipal Actor actor) {
    return keys.keys(actor);
  }

  @PostMapping
  @ForUsers
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Makes an API key, which is shown in this answer alone",
      operationId = "createApiKey")
  ResponseEntity<NewApiKey> create(
      @AuthenticationPrincipal Actor actor, @RequestBody ApiKeyWish wish) {
    return ResponseEntity.status(HttpStatus.CREATED)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(keys.create(actor, wish.name(), wish.scope()));
  }

  @DeleteMapping("/{id}")
  @ForUsers
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Revokes an API key", operationId = "revokeApiKey")
  void revoke(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    keys.revoke(actor, id);
  }
}

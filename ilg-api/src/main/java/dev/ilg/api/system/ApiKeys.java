package dev.ilg.api.system;

import dev.ilg.dataclient.apikey.ApiKeyClient;
import dev.ilg.dataclient.apikey.ApiKeyHolder;
import dev.ilg.dataclient.apikey.ApiKeyScope;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Knows whom API keys act for; what it knows holds for ten seconds, a revoked key no longer. */
@Component
class ApiKeys {

  static final String PREFIX = "ilg_";

  private static final long KNOWN_FOR = Duration.ofSeconds(10).toNanos();
  private static final int MOST_KNOWN = 1000;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final ApiKeyClient keys;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  ApiKeys(ApiKeyClient keys) {
    this.keys = keys;
  }

  private record Known(ApiKeyHolder holder, long since) {

    boolean isFresh() {
      return System.nanoTime() - since < KNOWN_FOR;
    }
  }

  Optional<ApiKeyHolder> holder(String key) {
    var before = known.get(key);
    if (before != null && before.isFresh()) {
      return Optional.of(before.holder());
    }
    known.remove(key);
    var found = keys.use(key);
    found.ifPresent(holder -> keep(key, holder));
    return found;
  }

  /** A key reads, or does what its user may; who its user is and which keys there are it leaves. */
  static boolean mayAsk(ApiKeyHolder holder, HttpServletRequest request) {
    if (READING.contains(request.getMethod())) {
      return !isOwn(request, "/api/keys");
    }
    return holder.scope() == ApiKeyScope.WRITE
        && !isOwn(request, "/api/keys")
        && !isOwn(request, "/api/me");
  }

  private void keep(String key, ApiKeyHolder holder) {
    if (known.size() >= MOST_KNOWN) {
      known.values().removeIf(one -> !one.isFresh());
    }
    if (known.size() < MOST_KNOWN) {
      known.put(key, new Known(holder, System.nanoTime()));
    }
  }

  /** The path as the controllers see it: decoded, so that no way of writing it gets past. */
  private static boolean isOwn(HttpServletRequest request, String path) {
    var asked = request.getServletPath();
    return asked.equals(path) || asked.startsWith(path + "/");
  }
}

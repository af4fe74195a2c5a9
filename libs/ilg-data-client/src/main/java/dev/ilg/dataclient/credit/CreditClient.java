package dev.ilg.dataclient.credit;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.CursorPage;
import dev.ilg.dataclient.system.CursorRequest;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The credit ledger. */
public final class CreditClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public CreditClient(DataGraphQl data) {
    this.data = data;
  }

  /** Sums of a user's ledger. */
  public Credits credits(Actor actor, long user) {
    return data.call(actor, "credit/credits", Map.of("user", user), Credits.class);
  }

  /** A user's ledger, newest first. */
  public CursorPage<CreditEntry> entries(Actor actor, long user, CursorRequest page) {
    return data.stretch(
        actor, "credit/creditEntries", Map.of("user", user, "page", page), CreditEntry.class);
  }

  /** Adds credits; a negative amount removes. */
  public Credits add(Actor actor, long user, int amount, String reason) {
    return add(actor, user, amount, reason, null);
  }

  /** As before, but once for a key, however often it is said. */
  public Credits add(Actor actor, long user, int amount, String reason, @Nullable String key) {
    var variables = new HashMap<String, @Nullable Object>();
    variables.put("user", user);
    variables.put("amount", amount);
    variables.put("reason", reason);
    variables.put("key", key);
    return data.call(actor, "credit/addCredits", variables, Credits.class);
  }
}

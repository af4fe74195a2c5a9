package dev.ilg.dataclient.account;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** LinkedIn accounts. */
public final class AccountClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public AccountClient(DataGraphQl data) {
    this.data = data;
  }

  /** Accounts that the acting user may see. */
  public List<Account> accounts(Actor actor) {
    return data.list(actor, "account/accounts", Map.of(), Account.class);
  }

  /** One account. */
  public Account account(Actor actor, long id) {
    return data.call(actor, "account/account", Map.of("id", id), Account.class);
  }

  /** Lends an account to ILG. */
  public Account create(Actor actor, AccountInput input) {
    return create(actor, input, null);
  }

  /** As before, but once for a key, however often it is said. */
  public Account create(Actor actor, AccountInput input, @Nullable String key) {
    var variables = new HashMap<String, @Nullable Object>();
    variables.put("input", input);
    variables.put("key", key);
    return data.call(actor, "account/createAccount", variables, Account.class);
  }

  /** Changes an account. */
  public Account update(Actor actor, long id, AccountInput input) {
    return data.call(
        actor, "account/updateAccount", Map.of("id", id, "input", input), Account.class);
  }

  /** Pauses an account. */
  public Account pause(Actor actor, long id) {
    return data.call(actor, "account/pauseAccount", Map.of("id", id), Account.class);
  }

  /** Resumes an account. */
  public Account resume(Actor actor, long id) {
    return data.call(actor, "account/resumeAccount", Map.of("id", id), Account.class);
  }

  /** Takes an account back. */
  public void delete(Actor actor, long id) {
    data.call(actor, "account/deleteAccount", Map.of("id", id), Boolean.class);
  }
}

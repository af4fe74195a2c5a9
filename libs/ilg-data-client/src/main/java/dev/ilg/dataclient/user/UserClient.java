package dev.ilg.dataclient.user;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.DataGraphQl;
import dev.ilg.dataclient.system.Page;
import dev.ilg.dataclient.system.PageRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Users and sessions. */
public final class UserClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public UserClient(DataGraphQl data) {
    this.data = data;
  }

  /**
   * Signs somebody in; UNAUTHENTICATED when e-mail or password is wrong, TOO_MANY when somebody
   * guesses.
   *
   * @param address where the request came from
   */
  public SignedIn signIn(String email, String password, String address) {
    return data.call(
        null,
        "user/signIn",
        Map.of("email", email, "password", password, "address", address),
        SignedIn.class);
  }

  /** The session goes on with a new token; empty when it is over. */
  public Optional<SignedIn> refresh(String token) {
    return Optional.ofNullable(
        data.find("user/refreshSession", Map.of("token", token), SignedIn.class));
  }

  /** Ends a session. */
  public void signOut(String token) {
    data.call(null, "user/signOut", Map.of("token", token), Boolean.class);
  }

  /** The acting user. */
  public User me(Actor actor) {
    return data.call(actor, "user/me", Map.of(), User.class);
  }

  /** Changes what a user may change about themselves. */
  public User updateMe(Actor actor, String name, String company, String language, String timeZone) {
    return data.call(
        actor,
        "user/updateMe",
        Map.of("name", name, "company", company, "language", language, "timeZone", timeZone),
        User.class);
  }

  /** Changes the acting user's password and ends all their sessions. */
  public void changePassword(Actor actor, String current, String replacement) {
    data.call(
        actor,
        "user/changePassword",
        Map.of("current", current, "replacement", replacement),
        Boolean.class);
  }

  /** Users whom the acting admin may see. */
  public Page<User> users(
      Actor actor, @Nullable String search, @Nullable String role, PageRequest page) {
    var variables = new HashMap<String, @Nullable Object>();
    variables.put("search", search);
    variables.put("role", role);
    variables.put("page", page);
    return data.page(actor, "user/users", variables, User.class);
  }

  /** One user. */
  public User user(Actor actor, long id) {
    return data.call(actor, "user/user", Map.of("id", id), User.class);
  }

  /** Makes a user. */
  public User create(Actor actor, UserInput input) {
    return create(actor, input, null);
  }

  /** As before, but once for a key, however often it is said. */
  public User create(Actor actor, UserInput input, @Nullable String key) {
    var variables = new HashMap<String, @Nullable Object>();
    variables.put("input", input);
    variables.put("key", key);
    return data.call(actor, "user/createUser", variables, User.class);
  }

  /** Changes a user. */
  public User update(Actor actor, long id, UserInput input) {
    return data.call(actor, "user/updateUser", Map.of("id", id, "input", input), User.class);
  }

  /** Deletes a user. */
  public void delete(Actor actor, long id) {
    data.call(actor, "user/deleteUser", Map.of("id", id), Boolean.class);
  }

  /** A token for a link that works once, for 60 s. */
  public String createDownload(Actor actor, String path) {
    return data.call(actor, "user/createDownload", Map.of("path", path), String.class);
  }

  /** Takes a link; empty when it was used or is over. */
  public Optional<Download> takeDownload(String token) {
    return Optional.ofNullable(
        data.find("user/takeDownload", Map.of("token", token), Download.class));
  }
}

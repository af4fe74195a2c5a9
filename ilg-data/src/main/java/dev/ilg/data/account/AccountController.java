package dev.ilg.data.account;

import dev.ilg.data.system.ForClients;
import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.ForWorkers;
import dev.ilg.data.system.OnceService;
import dev.ilg.data.system.Viewer;
import dev.ilg.data.task.LaneLease;
import dev.ilg.platform.token.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** LinkedIn accounts over GraphQL; secrets only for the holder of the lease. */
@Controller
class AccountController {

  private final AccountService accounts;
  private final SessionStoreService sessions;

  private final OnceService once;

  AccountController(AccountService accounts, SessionStoreService sessions, OnceService once) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.once = once;
  }

  @QueryMapping
  @ForUsers
  List<Account> accounts(@AuthenticationPrincipal Caller caller) {
    return accounts.all(Viewer.of(caller));
  }

  @QueryMapping
  @ForUsers
  Account account(@AuthenticationPrincipal Caller caller, @Argument long id) {
    return accounts.find(Viewer.of(caller), id);
  }

  @MutationMapping
  @ForClients
  Account createAccount(
      @AuthenticationPrincipal Caller caller,
      @Argument AccountInput input,
      @Argument @Nullable String key) {
    var viewer = Viewer.of(caller);
    var id =
        once.once(
            viewer,
            key,
            List.of("createAccount", input),
            () -> accounts.create(viewer, input).id());
    return accounts.find(viewer, id);
  }

  @MutationMapping
  @ForClients
  Account updateAccount(
      @AuthenticationPrincipal Caller caller, @Argument long id, @Argument AccountInput input) {
    return accounts.update(Viewer.of(caller), id, input);
  }

  @MutationMapping
  @ForClients
  Account pauseAccount(@AuthenticationPrincipal Caller caller, @Argument long id) {
    return accounts.pause(Viewer.of(caller), id);
  }

  @MutationMapping
  @ForClients
  Account resumeAccount(@AuthenticationPrincipal Caller caller, @Argument long id) {
    return accounts.resume(Viewer.of(caller), id);
  }

  @MutationMapping
  @ForClients
  boolean deleteAccount(@AuthenticationPrincipal Caller caller, @Argument long id) {
    accounts.delete(Viewer.of(caller), id);
    return true;
  }

  @QueryMapping
  @ForWorkers
  AccountSecrets.Login accountLogin(@Argument long lane, @Argument long token) {
    return sessions.login(lane, token);
  }

  @QueryMapping
  @ForWorkers
  @Nullable String totpCode(@Argument long lane, @Argument long token) {
    return sessions.totpCode(lane, token).orElse(null);
  }

  @MutationMapping
  @ForWorkers
  boolean keepSession(@Argument long lane, @Argument long token, @Argument String session) {
    sessions.keep(lane, token, session);
    return true;
  }

  @BatchMapping
  @ForWorkers
  Map<LaneLease, String> session(List<LaneLease> leases) {
    return sessions.sessions(leases);
  }
}

package dev.ilg.api.account;

import dev.ilg.api.system.Editions;
import dev.ilg.api.system.ForClients;
import dev.ilg.api.system.ForUsers;
import dev.ilg.dataclient.account.Account;
import dev.ilg.dataclient.account.AccountCaps;
import dev.ilg.dataclient.account.AccountClient;
import dev.ilg.dataclient.account.AccountInput;
import dev.ilg.dataclient.system.Actor;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** LinkedIn accounts; passwords go in and never come out. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

  private final AccountClient accounts;

  private final Editions editions;

  AccountController(AccountClient accounts, Editions editions) {
    this.accounts = accounts;
    this.editions = editions;
  }

  /** An account to be lent to ILG. */
  record NewAccount(
      String email,
      String password,
      @Nullable String totpSecret,
      boolean premium,
      String timeZone,
      List<String> workingDays,
      String workFrom,
      String workTo) {

    @Override
    public String toString() {
      return "NewAccount[hidden]";
    }
  }

  /** What a client changes; a null password leaves it as it is. */
  record AccountSettings(
      String email,
      @Nullable String password,
      boolean premium,
      String timeZone,
      List<String> workingDays,
      String workFrom,
      String workTo,
      AccountCaps caps,
      @Nullable Integer version) {

    @Override
    public String toString() {
      return "AccountSettings[hidden]";
    }
  }

  @GetMapping
  @ForUsers
  @Operation(summary = "LinkedIn accounts", operationId = "accounts")
  List<Account> accounts(@AuthenticationPrincipal Actor actor) {
    return accounts.accounts(actor);
  }

  @GetMapping("/{id}")
  @ForUsers
  @Operation(summary = "One LinkedIn account", operationId = "account")
  Account account(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    return accounts.account(actor, id);
  }

  @PostMapping
  @ForClients
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Lends an account to ILG", operationId = "createAccount")
  Account create(
      @AuthenticationPrincipal Actor actor,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody NewAccount account) {
    return accounts.create(
        actor,
        new AccountInput(
            account.email(),
            account.password(),
            account.totpSecret(),
            account.premium(),
            account.timeZone(),
            account.workingDays(),
            account.workFrom(),
            account.workTo(),
            null,
            null),
        key);
  }

  @PutMapping("/{id}")
  @ForClients
  @Operation(summary = "Changes an account", operationId = "updateAccount")
  Account update(
      @AuthenticationPrincipal Actor actor,
      @PathVariable long id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody AccountSettings settings) {
    return editions.change(
        ifMatch,
        settings.version(),
        settings,
        version ->
            accounts.update(
                actor,
                id,
                new AccountInput(
                    settings.email(),
                    settings.password(),
                    null,
                    settings.premium(),
                    settings.timeZone(),
                    settings.workingDays(),
                    settings.workFrom(),
                    settings.workTo(),
                    settings.caps(),
                    version)),
        () -> accounts.account(actor, id));
  }

  @PostMapping("/{id}/pause")
  @ForClients
  @Operation(summary = "Pauses an account", operationId = "pauseAccount")
  Account pause(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    return accounts.pause(actor, id);
  }

  @PostMapping("/{id}/resume")
  @ForClients
  @Operation(summary = "Resumes an account", operationId = "resumeAccount")
  Account resume(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    return accounts.resume(actor, id);
  }

  @DeleteMapping("/{id}")
  @ForClients
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Takes an account back", operationId = "deleteAccount")
  void delete(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    accounts.delete(actor, id);
  }
}

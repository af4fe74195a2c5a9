package dev.ilg.simulator.control;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.Accounts;
import dev.ilg.simulator.system.ControlPaths;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers LinkedIn accounts before anybody signs in with them. */
@RestController
@RequestMapping(ControlPaths.PREFIX + "/accounts")
class AccountController {

  private final Accounts accounts;

  AccountController(Accounts accounts) {
    this.accounts = accounts;
  }

  /** What a caller may choose; Premium unless told otherwise. */
  record Registration(String password, @Nullable Boolean premium, @Nullable String name) {}

  /** An account as the judge shows it. */
  record Registered(String email, String name, boolean premium, String slug) {

    static Registered of(Account account) {
      return new Registered(account.email(), account.name(), account.premium(), account.slug());
    }
  }

  @PutMapping("/{email}")
  Registered register(@PathVariable String email, @RequestBody Registration wanted) {
    var premium = wanted.premium() == null || wanted.premium();
    var name = wanted.name() == null ? "" : wanted.name();
    return Registered.of(accounts.register(email, wanted.password(), premium, name));
  }

  @GetMapping
  List<Registered> all() {
    return accounts.all().stream().map(Registered::of).toList();
  }
}

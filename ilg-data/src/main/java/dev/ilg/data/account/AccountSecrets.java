package dev.ilg.data.account;

import dev.ilg.data.system.Seal;
import dev.ilg.data.task.LaneLease;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Passwords, TOTP secrets and browser sessions, each sealed for its own place. */
@Component
class AccountSecrets {

  private final AccountRepository accounts;
  private final Seal seal;

  AccountSecrets(AccountRepository accounts, Seal seal) {
    this.accounts = accounts;
    this.seal = seal;
  }

  /** What signs in; never printed. */
  record Login(String email, String password) {

    @Override
    public String toString() {
      return "Login[hidden]";
    }
  }

  byte[] sealPassword(long id, AccountInput input) {
    return seal.close(input.password() == null ? "" : input.password(), place(id, "password"));
  }

  void keepPassword(long id, AccountInput input) {
    accounts.setSecret(id, "password_sealed", sealPassword(id, input));
    accounts.dropSession(id);
  }

  void keepTotp(long id, String secret) {
    accounts.setSecret(id, "totp_sealed", seal.close(secret, place(id, "totp")));
  }

  void keepSession(long id, String storageState) {
    accounts.setSecret(id, "session_sealed", seal.close(storageState, place(id, "session")));
    accounts.signedIn(id);
  }

  /** By lane; only of leases that hold now. */
  Map<Long, String> sessions(List<LaneLease> leases) {
    var sessions = new HashMap<Long, String>();
    accounts
        .sessions(leases)
        .forEach((id, kept) -> sessions.put(id, seal.open(kept, place(id, "session"))));
    return sessions;
  }

  Optional<Login> login(long id) {
    return accounts
        .email(id)
        .flatMap(email -> open(id, "password").map(password -> new Login(email, password)));
  }

  /** The secret of the account's authenticator, as its owner typed it. */
  Optional<String> totp(long id) {
    return open(id, "totp");
  }

  private Optional<String> open(long id, String what) {
    return accounts.secret(id, what + "_sealed").map(kept -> seal.open(kept, place(id, what)));
  }

  private static String place(long id, String what) {
    return "account/" + id + "/" + what;
  }
}

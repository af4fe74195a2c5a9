package dev.ilg.simulator.account;

import dev.ilg.simulator.journal.LineFile;
import dev.ilg.simulator.world.Chance;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Everyone who may sign in; kept in a file of its own, the last line of an account counts. */
public final class Accounts implements AutoCloseable {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final int SHORTEST_PASSWORD = 8;

  private final LineFile file;
  private final JsonMapper json;
  private final Map<String, Account> known = new ConcurrentSkipListMap<>();

  public Accounts(LineFile file, JsonMapper json) {
    this.file = file;
    this.json = json;
    for (var line : file.lines()) {
      var account = json.readValue(line, Account.class);
      known.put(account.email(), account);
    }
  }

  /** The account with that e-mail. */
  public Optional<Account> find(String email) {
    return Optional.ofNullable(known.get(Account.identity(email)));
  }

  /** Every account, by e-mail. */
  public Collection<Account> all() {
    return known.values();
  }

  /** Registers or changes an account. */
  public synchronized Account register(
      String email, String password, boolean premium, String name) {
    var identity = Account.identity(email);
    var shown = name.isBlank() ? nameIn(identity) : name;
    var account = new Account(identity, shown, premium, hash(identity, password));
    if (!account.equals(known.put(identity, account))) {
      file.append(json.writeValueAsString(account));
    }
    return account;
  }

  /** The account, when the password fits; an unknown e-mail is registered, with Premium. */
  public synchronized Optional<Account> signIn(String email, String password) {
    var identity = Account.identity(email);
    var account = known.get(identity);
    if (account == null) {
      var acceptable = EMAIL.matcher(identity).matches() && password.length() >= SHORTEST_PASSWORD;
      return acceptable ? Optional.of(register(identity, password, true, "")) : Optional.empty();
    }
    return Optional.of(account).filter(it -> it.passwordHash().equals(hash(identity, password)));
  }

  // Good enough for invented passwords: the file must only not show them.
  private static String hash(String identity, String password) {
    return Long.toHexString(Chance.hash(identity + "\n" + password));
  }

  private static String nameIn(String email) {
    var words = email.substring(0, Math.max(email.indexOf('@'), 0)).split("[^\\p{L}]+", -1);
    var name =
        Arrays.stream(words)
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? "Erika Musterfrau" : name;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

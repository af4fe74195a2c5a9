package dev.ilg.simulator.account;

import dev.ilg.simulator.world.Chance;
import java.util.Locale;

/** A LinkedIn login; its e-mail in lower case is its identity. */
public record Account(String email, String name, boolean premium, String passwordHash) {

  private static final int NOTE_WITH_PREMIUM = 300;
  private static final int NOTE_WITHOUT_PREMIUM = 200;

  static String identity(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /** How many characters an invite note may have (product.md 4). */
  public int noteLimit() {
    return premium ? NOTE_WITH_PREMIUM : NOTE_WITHOUT_PREMIUM;
  }

  /** The vanity name of the own profile. */
  public String slug() {
    return "me-" + Long.toHexString(Chance.hash(email));
  }

  /** The own member id. */
  public String memberId() {
    return "ACoAA"
        + "%016x%016x00".formatted(Chance.hash("member/" + email), Chance.hash("me/" + email));
  }
}

package dev.ilg.launcher.suite;

import dev.ilg.launcher.system.SecretStore;
import java.util.List;

/** The secrets of one run and the people who sign in to it. */
public final class Credentials {

  private static final String DOMAIN = "@ilg.example";

  private final SecretStore secrets;

  public Credentials(SecretStore secrets) {
    this.secrets = secrets;
  }

  /**
   * Somebody who signs in.
   *
   * @param role as product.md names it
   */
  public record Login(String role, String name, String email, String password) {}

  /** The first super admin. */
  public Login superAdmin() {
    return login("SUPER_ADMIN", "Sofia Super", "super");
  }

  /** The demo's admin. */
  public Login admin() {
    return login("ADMIN", "Anton Admin", "admin");
  }

  /** The demo's client. */
  public Login client() {
    return login("USER", "Clara Client", "client");
  }

  /** Everyone, the highest role first. */
  public List<Login> all() {
    return List.of(superAdmin(), admin(), client());
  }

  /** The LinkedIn account that the demo's client lends. */
  public Login linkedIn() {
    return login("LINKEDIN", "Clara Client", "clara.client");
  }

  /** Signs what services show each other. */
  public String service() {
    return secrets.key("service-secret");
  }

  /** Seals LinkedIn secrets in the database. */
  public String seal() {
    return secrets.key("service-key");
  }

  /** Signs what users show to the API. */
  public String api() {
    return secrets.key("api-secret");
  }

  /** Opens the database. */
  public String database() {
    return secrets.password("database-password");
  }

  /** Opens the broker. */
  public String broker() {
    return secrets.password("broker-password");
  }

  private Login login(String role, String name, String mailbox) {
    return new Login(role, name, mailbox + DOMAIN, secrets.password(mailbox + "-password"));
  }
}

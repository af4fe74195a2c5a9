package dev.ilg.dataclient.user;

import dev.ilg.dataclient.system.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user as others may see them; the sums are those of the credit ledger. */
public record User(
    long id,
    String email,
    String name,
    String company,
    String role,
    String status,
    String language,
    String timeZone,
    @Nullable UserName createdBy,
    Instant createdAt,
    int version,
    UserCredits credits)
    implements Versioned {

  /** Who somebody is, in short. */
  public record UserName(long id, String name) {}

  /** Sums of the ledger. */
  public record UserCredits(int bought, int removed, int reserved, int used, int left) {}
}

package dev.ilg.dataclient.account;

import dev.ilg.dataclient.system.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A LinkedIn account as its owner and their admins see it; without any secret. */
public record Account(
    long id,
    String email,
    boolean premium,
    String timeZone,
    List<String> workingDays,
    String workFrom,
    String workTo,
    AccountCaps caps,
    AccountCaps capLimits,
    String status,
    @Nullable String pausedReason,
    @Nullable Instant pausedSince,
    Today today,
    Owner user,
    int version)
    implements Versioned {

  /** What the account did on its local day so far. */
  public record Today(int invites, int profileViews, int messages) {}

  /** Whose account it is. */
  public record Owner(long id, String name) {}
}

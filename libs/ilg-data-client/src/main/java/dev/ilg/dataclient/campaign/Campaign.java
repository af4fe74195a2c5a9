package dev.ilg.dataclient.campaign;

import dev.ilg.dataclient.system.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign as its owner and their admins see it. */
public record Campaign(
    long id,
    String name,
    CampaignStatus status,
    @Nullable PausedReason pausedReason,
    String reason,
    CampaignAccount account,
    CampaignOwner user,
    String listUrl,
    List<CampaignMessage> messages,
    InvitesPerDay invitesPerDay,
    int withdrawAfterDays,
    boolean inviteWithoutNote,
    Instant createdAt,
    @Nullable Instant activatedAt,
    @Nullable Instant lastActivityAt,
    int version,
    Today today,
    Totals totals)
    implements Versioned {

  /** The LinkedIn account it runs on. */
  public record CampaignAccount(long id, String email) {}

  /** Whose campaign it is. */
  public record CampaignOwner(long id, String name) {}

  /** The range that each day's number is drawn from. */
  public record InvitesPerDay(int min, int max) {}

  /** Invites on the account's local day; planned is null before the day is planned. */
  public record Today(int invites, @Nullable Integer planned) {}

  /** Leads that ever came so far. */
  public record Totals(
      int found,
      int scraped,
      int requested,
      int connected,
      int replied,
      int withdrawn,
      int skipped,
      int failed) {}
}

package dev.ilg.dataclient.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client says of a campaign. */
public record CampaignInput(
    String name,
    long accountId,
    String listUrl,
    List<CampaignMessage> messages,
    int invitesMin,
    int invitesMax,
    int withdrawAfterDays,
    boolean inviteWithoutNote,
    @Nullable Integer version) {}

package dev.ilg.api.campaign;

import dev.ilg.dataclient.campaign.Campaign;
import dev.ilg.dataclient.campaign.CampaignInput;
import dev.ilg.dataclient.campaign.CampaignMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of a campaign.
 *
 * @param name 1 to 100 characters
 * @param accountId a LinkedIn account of theirs
 * @param listUrl a Sales Navigator search, saved search or lead list
 * @param messages the four texts
 * @param invitesPerDay 1 to the account's cap
 * @param withdrawAfterDays 7 to 60
 * @param inviteWithoutNote when no personal notes are left this month, invites go out without one;
 *     null: they wait
 * @param version as it was read; null for a new campaign
 */
record CampaignSettings(
    String name,
    long accountId,
    String listUrl,
    List<CampaignMessage> messages,
    Campaign.InvitesPerDay invitesPerDay,
    int withdrawAfterDays,
    @Nullable Boolean inviteWithoutNote,
    @Nullable Integer version) {

  CampaignInput input(@Nullable Integer edition) {
    return new CampaignInput(
        name,
        accountId,
        listUrl,
        messages,
        invitesPerDay.min(),
        invitesPerDay.max(),
        withdrawAfterDays,
        inviteWithoutNote != null && inviteWithoutNote,
        edition);
  }
}

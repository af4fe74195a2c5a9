package dev.ilg.data.campaign;

/**
 * A campaign as its work needs it.
 *
 * @param user its owner
 * @param account its LinkedIn account, which is its lane
 * @param listPage the first page not yet read
 * @param listDone the list was read to its end
 * @param inviteWithoutNote whether invites go out without a note when none are left this month
 */
public record WorkedCampaign(
    long id,
    long user,
    long account,
    String name,
    String listUrl,
    CampaignStatus status,
    int listPage,
    boolean listDone,
    int invitesMax,
    boolean inviteWithoutNote) {

  /** Whether new people may be invited. */
  public boolean mayInvite() {
    return status == CampaignStatus.ACTIVE;
  }

  /** Whether what was begun goes on: also while ILG paused the campaign. */
  public boolean mayFollowUp() {
    return status == CampaignStatus.ACTIVE || status == CampaignStatus.PAUSED;
  }
}

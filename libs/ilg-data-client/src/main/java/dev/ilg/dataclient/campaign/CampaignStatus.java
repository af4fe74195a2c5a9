package dev.ilg.dataclient.campaign;

/** What a campaign is up to. */
public enum CampaignStatus {
  /** Never activated. */
  DRAFT,
  /** Works. */
  ACTIVE,
  /** Stopped by its owner. */
  STOPPED,
  /** Stopped by ILG, with a reason. */
  PAUSED
}

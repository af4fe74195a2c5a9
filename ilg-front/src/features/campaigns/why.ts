import type { TFunction } from 'i18next';
import type { Campaign } from '@/lib/types';

/** Why a campaign does what it does, in one line. */
export function whyText(t: TFunction, campaign: Pick<Campaign, 'status' | 'pausedReason' | 'today'>): string {
  switch (campaign.status) {
    case 'DRAFT':
      return t('campaignWhy.draft');
    case 'STOPPED':
      return t('campaignWhy.stopped');
    case 'PAUSED':
      return campaign.pausedReason ? t(`pausedReason.${campaign.pausedReason}`) : '';
    case 'ACTIVE':
      return activeText(t, campaign.today);
  }
}

function activeText(t: TFunction, { invites, planned }: Campaign['today']): string {
  if (typeof planned !== 'number') {
    return t('campaignWhy.unplanned');
  }
  if (planned === 0) {
    return t('campaignWhy.none');
  }
  return t(invites >= planned ? 'campaignWhy.sent' : 'campaignWhy.working', { invites, planned });
}

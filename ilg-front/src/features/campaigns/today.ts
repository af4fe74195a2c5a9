import type { TFunction } from 'i18next';
import type { Campaign } from '@/lib/types';

/** Invites that went out today, and of how many once the account's day is planned. */
export function todayText(t: TFunction, { invites, planned }: Campaign['today']): string {
  return typeof planned === 'number'
    ? t('campaign.ofPlanned', { invites, planned })
    : t('campaign.notPlanned', { invites });
}

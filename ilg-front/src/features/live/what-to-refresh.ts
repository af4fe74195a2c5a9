/** What on the screens an event makes old: the first words of their query keys. */
const OLD: [RegExp, string[]][] = [
  [/^checkpoint\./, ['checkpoints', 'accounts', 'campaigns']],
  [/^campaign\.(paused|activated|stopped)$/, ['campaigns', 'accounts', 'leads', 'credits']],
  [/^campaign\.(counted|list-read)$/, ['campaigns', 'leads', 'records', 'analytics', 'credits', 'accounts']],
  [/^lead\./, ['leads', 'replies', 'campaigns', 'analytics']],
];

export function whatToRefresh(topic: string): string[] {
  return OLD.filter(([pattern]) => pattern.test(topic)).flatMap(([, keys]) => keys);
}

/** What a screen reader is told; most events are only seen. */
export const ANNOUNCED = {
  'lead.replied': 'live.told.lead_replied',
  'lead.connected': 'live.told.lead_connected',
  'checkpoint.raised': 'live.told.checkpoint_raised',
  'checkpoint.passed': 'live.told.checkpoint_passed',
  'campaign.paused': 'live.told.campaign_paused',
} as const;

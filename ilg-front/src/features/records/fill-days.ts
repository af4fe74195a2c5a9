import type { components } from '@/api/schema.gen';
import { addDays, daysBetween, type Range } from '@/lib/days';

export type RecordRow = components['schemas']['CampaignRecord'];
export type Row = Omit<RecordRow, 'account' | 'campaign'> & Partial<Pick<RecordRow, 'account' | 'campaign'>>;

const NOTHING = { invites: 0, firstFollowUps: 0, secondFollowUps: 0, withdrawals: 0 };

/** The API leaves days without anything out; people look for them, so they stand here with zeros. Newest first. */
export function fillDays(records: readonly RecordRow[], range: Range): Row[] {
  const byDay = new Map<RecordRow['day'], RecordRow[]>();
  for (const record of records) {
    byDay.set(record.day, [...(byDay.get(record.day) ?? []), record]);
  }
  return Array.from({ length: daysBetween(range) }, (_, back) => addDays(range.to, -back)).flatMap(
    (day): Row[] => byDay.get(day) ?? [{ day, ...NOTHING }],
  );
}

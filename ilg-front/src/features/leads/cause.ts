import type { TFunction } from 'i18next';
import type { components } from '@/api/schema.gen';

type Event = components['schemas']['LeadEvent'];

/** Kinds that always have the same cause; that of the others is what was read on LinkedIn, in its own words. */
const FIXED = new Set([
  'FOUND',
  'SCRAPED',
  'INVITED',
  'FOLLOW_UP_1_SENT',
  'FOLLOW_UP_2_SENT',
  'WITHDRAWN',
  'POSTPONED',
] as const satisfies string[]);
const ENDS = new Set(['SKIPPED', 'FAILED']);

type Fixed = typeof FIXED extends Set<infer Kind> ? Kind : never;

const isFixed = (kind: string): kind is Fixed => (FIXED as Set<string>).has(kind);

export function causeInWords(t: TFunction, { kind, cause }: Pick<Event, 'kind' | 'cause'>): string {
  if (isFixed(kind)) {
    return t(`cause.${kind}`);
  }
  return ENDS.has(kind) ? t(`decision.end.${cause}` as 'decision.end.DECLINED', { defaultValue: cause }) : cause;
}

import type { components } from '@/api/schema.gen';
import { addDays, daysBetween, type Range } from '@/lib/days';

type DayCounts = components['schemas']['AnalyticsDayCounts'];
type VariantCounts = components['schemas']['AnalyticsVariantCounts'];

/** Under this many requests a difference between variants is chance more often than not. */
export const FEWEST = 100;

/** Every day of the range, in order; days the API leaves out are days without anything. */
export function everyDay(byDay: readonly DayCounts[], range: Range): DayCounts[] {
  const known = new Map(byDay.map((numbers) => [numbers.day, numbers]));
  return Array.from({ length: daysBetween(range) }, (_, index) => addDays(range.from, index)).map(
    (day) => known.get(day) ?? { day, requested: 0, connected: 0, replied: 0 },
  );
}

export type VariantRow = VariantCounts & { best: boolean };

/** The best of a kind is named only when all its variants have been sent often enough. */
export function withBest(variants: readonly VariantCounts[]): VariantRow[] {
  return variants.map((variant) => {
    const rivals = variants.filter(({ kind }) => kind === variant.kind);
    const enough = rivals.length > 1 && rivals.every(({ requested }) => requested >= FEWEST);
    const best = enough && rivals.every((rival) => rival === variant || rate(rival) < rate(variant));
    return { ...variant, best };
  });
}

function rate({ kind, requested, connected, replied }: VariantCounts): number {
  return (kind === 'INVITE_NOTE' || kind === 'SALUTATION' ? connected : replied) / requested;
}

/** The change against the period before, in percent; nothing to compare with is no change to show. */
export function change(now: number, before: number | undefined): number | undefined {
  return before ? Math.round((100 * (now - before)) / before) : undefined;
}

import type { components } from '@/api/schema.gen';
import { addDays, daysBetween, type Range } from '@/lib/days';

type DayCounts = components['schemas']['AnalyticsDayCounts'];

/** Every day of the range, in order; days the API leaves out are days without anything. */
export function everyDay(byDay: readonly DayCounts[], range: Range): DayCounts[] {
  const known = new Map(byDay.map((numbers) => [numbers.day, numbers]));
  return Array.from({ length: daysBetween(range) }, (_, index) => addDays(range.from, index)).map(
    (day) => known.get(day) ?? { day, requested: 0, connected: 0, replied: 0 },
  );
}

/** The change against the period before, in percent; nothing to compare with is no change to show. */
export function change(now: number, before: number | undefined): number | undefined {
  return before ? Math.round((100 * (now - before)) / before) : undefined;
}

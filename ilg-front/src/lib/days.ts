/** A day of a calendar, as ISO text (2026-03-29): days are the account's, never the browser's. */
export type Day = string;

export type Range = { from: Day; to: Day };

export const PRESETS = ['today', '7d', '30d', 'month', 'lastMonth'] as const;
export type Preset = (typeof PRESETS)[number];

/** The day it is in a time zone at an instant. */
export function dayIn(timeZone: string, at: Date): Day {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(at);
}

/** Moves by calendar days: counted in UTC, where no day has 23 or 25 hours. */
export function addDays(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export function daysBetween({ from, to }: Range): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
}

export function presetRange(preset: Preset, today: Day): Range {
  switch (preset) {
    case 'today':
      return { from: today, to: today };
    case '7d':
      return { from: addDays(today, -6), to: today };
    case '30d':
      return { from: addDays(today, -29), to: today };
    case 'month':
      return { from: `${today.slice(0, 7)}-01`, to: today };
    case 'lastMonth': {
      const to = addDays(`${today.slice(0, 7)}-01`, -1);
      return { from: `${to.slice(0, 7)}-01`, to };
    }
  }
}

/** The period of the same length that ends the day before. */
export function previousRange(range: Range): Range {
  const to = addDays(range.from, -1);
  return { from: addDays(to, 1 - daysBetween(range)), to };
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

import type { Language } from '@/i18n/i18n';

const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** A rate never stands without its base: "33 % (297 of 900)". Nothing was asked: no rate. */
export function formatRate(language: Language, part: number, base: number, of: string): string {
  if (base === 0) {
    return '–';
  }
  return `${formatPercent(language, part / base)} (${formatNumber(language, part)} ${of} ${formatNumber(language, base)})`;
}

export function formatPercent(language: Language, share: number): string {
  const digits = share > 0 && share < 0.1 ? 1 : 0;
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(share * 100);
  return `${number} %`;
}

export function formatDay(language: Language, day: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    year: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`));
}

export function formatShortDay(language: Language, day: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

export function formatTime(language: Language, instant: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(new Date(instant));
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 7],
  ['week', 4.35],
  ['month', 12],
  ['year', Number.POSITIVE_INFINITY],
];

export function formatRelative(language: Language, instant: string, now: number): string {
  let amount = (new Date(instant).getTime() - now) / 1000;
  for (const [unit, next] of STEPS) {
    if (Math.abs(Math.round(amount)) < next) {
      return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(Math.round(amount), unit);
    }
    amount /= next;
  }
  return formatTime(language, instant);
}

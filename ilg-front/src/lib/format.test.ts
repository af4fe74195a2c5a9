import { describe, expect, it } from 'vitest';
import { formatDay, formatNumber, formatPercent, formatRate, formatRelative, formatTime } from './format';

describe('numbers', () => {
  it('follow the language', () => {
    expect(formatNumber('en', 12_345)).toBe('12,345');
    expect(formatNumber('de', 12_345)).toBe('12.345');
  });

  it('give a rate with its base', () => {
    expect(formatRate('en', 297, 900, 'of')).toBe('33 % (297 of 900)');
    expect(formatRate('de', 297, 900, 'von')).toBe('33 % (297 von 900)');
  });

  it('give no rate where nothing was asked', () => {
    expect(formatRate('en', 0, 0, 'of')).toBe('–');
  });

  it('keep one digit where a whole percent would hide the difference', () => {
    expect(formatPercent('en', 0.0234)).toBe('2.3 %');
    expect(formatPercent('de', 0.0234)).toBe('2,3 %');
    expect(formatPercent('en', 0)).toBe('0 %');
  });
});

describe('times', () => {
  const now = Date.parse('2026-03-29T12:00:00Z');

  it('are relative to read', () => {
    expect(formatRelative('en', '2026-03-29T11:57:00Z', now)).toBe('3 minutes ago');
    expect(formatRelative('de', '2026-03-28T12:00:00Z', now)).toBe('gestern');
    expect(formatRelative('en', '2026-03-29T14:00:00Z', now)).toBe('in 2 hours');
  });

  it('stand in the zone they are asked for', () => {
    expect(formatTime('en', '2026-03-29T00:30:00Z', 'Europe/Berlin')).toContain('01:30');
    expect(formatTime('en', '2026-03-29T01:30:00Z', 'Europe/Berlin')).toContain('03:30');
  });

  it('name a day by its weekday', () => {
    expect(formatDay('en', '2026-03-29')).toContain('Sun');
    expect(formatDay('de', '2026-03-29')).toContain('So');
  });
});

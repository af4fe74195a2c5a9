import { describe, expect, it } from 'vitest';
import { addDays, dayIn, daysBetween, isDay, presetRange, previousRange } from './days';

describe('the day in an account’s zone', () => {
  it('is not the browser’s', () => {
    const lateInLondon = new Date('2026-03-28T23:30:00Z');

    expect(dayIn('Europe/London', lateInLondon)).toBe('2026-03-28');
    expect(dayIn('Europe/Berlin', lateInLondon)).toBe('2026-03-29');
    expect(dayIn('America/Los_Angeles', lateInLondon)).toBe('2026-03-28');
  });

  it('holds on both days on which the clock is moved', () => {
    expect(dayIn('Europe/Berlin', new Date('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
    expect(dayIn('Europe/Berlin', new Date('2026-03-29T21:59:59Z'))).toBe('2026-03-29');
    expect(dayIn('Europe/Berlin', new Date('2026-03-29T22:00:00Z'))).toBe('2026-03-30');
    expect(dayIn('Europe/Berlin', new Date('2026-10-25T22:59:59Z'))).toBe('2026-10-25');
    expect(dayIn('Europe/Berlin', new Date('2026-10-25T23:00:00Z'))).toBe('2026-10-26');
  });
});

describe('days', () => {
  it('are counted across daylight saving', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-26', -2)).toBe('2026-10-24');
    expect(daysBetween({ from: '2026-03-01', to: '2026-03-31' })).toBe(31);
    expect(daysBetween({ from: '2026-10-01', to: '2026-10-31' })).toBe(31);
  });

  it('make the presets', () => {
    expect(presetRange('7d', '2026-03-30')).toEqual({ from: '2026-03-24', to: '2026-03-30' });
    expect(presetRange('30d', '2026-03-30')).toEqual({ from: '2026-03-01', to: '2026-03-30' });
    expect(presetRange('month', '2026-03-30')).toEqual({ from: '2026-03-01', to: '2026-03-30' });
    expect(presetRange('lastMonth', '2026-03-30')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(presetRange('today', '2026-03-30')).toEqual({ from: '2026-03-30', to: '2026-03-30' });
  });

  it('know the period before', () => {
    expect(previousRange({ from: '2026-03-24', to: '2026-03-30' })).toEqual({ from: '2026-03-17', to: '2026-03-23' });
  });

  it('are refused when there is no such day', () => {
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('yesterday')).toBe(false);
  });
});

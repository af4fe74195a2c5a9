import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isDay, PRESETS, type Preset, presetRange, type Range } from '@/lib/days';

type Chosen = { range: Preset | 'own'; from?: string; to?: string };
type Props = { value: Chosen; range: Range; today: string; onChoose: (chosen: Chosen) => void };

/** A preset follows the calendar; one's own range stands still. */
export function RangeFilter({ value, range, today, onChoose }: Props) {
  const { t } = useTranslation();
  const own = (change: Partial<Range>) => {
    const next = { ...range, ...change };
    if (isDay(next.from) && isDay(next.to)) {
      const ordered = next.from <= next.to ? next : { from: change.from ?? next.to, to: change.from ?? next.to };
      onChoose({ range: 'own', ...ordered });
    }
  };
  return (
    <>
      <Select
        label={t('range.label')}
        data={[...PRESETS, 'own' as const].map((preset) => ({ value: preset, label: t(`range.${preset}`) }))}
        value={value.range}
        onChange={(chosen) => {
          if (chosen === 'own') {
            onChoose({ range: 'own', ...range });
          } else if (chosen) {
            onChoose({ range: chosen as Preset, from: undefined, to: undefined });
          }
        }}
        w={{ base: '100%', xs: 170 }}
      />
      <TextInput
        type="date"
        name="from"
        label={t('range.from')}
        value={range.from}
        max={today}
        onChange={(event) => own({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        name="to"
        label={t('range.to')}
        value={range.to}
        max={today}
        onChange={(event) => own({ to: event.currentTarget.value })}
      />
    </>
  );
}

export function chosenRange({ range, from, to }: Chosen, today: string): Range {
  if (range !== 'own') {
    return presetRange(range, today);
  }
  return from && to && from <= to ? { from, to } : presetRange('7d', today);
}

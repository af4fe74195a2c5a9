import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Num, Rate } from './num';

type Numbers = { found: number; scraped: number; requested: number; connected: number; replied: number };

const STEPS = ['found', 'scraped', 'requested', 'connected', 'replied'] as const;
const PAINT: Record<string, string> = { connected: 'bar-connected', replied: 'bar-replied' };

/** Each step with its number, its share of the step before and a bar on one scale. */
export function Funnel({ numbers }: { numbers: Numbers }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...STEPS.map((step) => numbers[step]));
  return (
    <ol className="funnel">
      {STEPS.map((step, index) => {
        const before = STEPS[index - 1];
        return (
          <li key={step}>
            <Text size="sm">{t(`number.${step}`)}</Text>
            <div className="bar" aria-hidden>
              <span className={PAINT[step]} style={{ width: `${(100 * numbers[step]) / most}%` }} />
            </div>
            <Text size="sm" fw={600} ta="right">
              <Num value={numbers[step]} />
            </Text>
            <Text size="xs" c="dimmed" ta="right">
              {before ? <Rate part={numbers[step]} base={numbers[before]} /> : null}
            </Text>
          </li>
        );
      })}
    </ol>
  );
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Num } from '@/components/num';
import type { Credits } from '@/lib/types';

export function CreditsBar({ credits }: { credits: Credits }) {
  const { t } = useTranslation();
  const whole = Math.max(1, credits.bought - credits.removed);
  return (
    <div
      className="credits-bar"
      title={t('credit.leftOf', { left: credits.left, whole: credits.bought - credits.removed })}
    >
      <Text size="sm" fw={600}>
        <Num value={credits.left} />
      </Text>
      <div className="bar" aria-hidden>
        <span style={{ width: `${(100 * credits.left) / whole}%` }} />
      </div>
    </div>
  );
}

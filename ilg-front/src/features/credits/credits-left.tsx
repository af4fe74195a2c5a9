import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '@/components/link';
import { Num } from '@/components/num';
import { creditsQuery } from './api/get-credits';

const FEW = 50;

/** At the foot of the sidebar: how many invites can still go out. */
export function CreditsLeft() {
  const { t } = useTranslation();
  const { data } = useQuery(creditsQuery());
  return (
    <div>
      <Group justify="space-between" gap={4}>
        <LinkAnchor to="/credits" fz={12} className="foot-link">
          {t('credit.left')}
        </LinkAnchor>
        <Text size="sm" fw={600}>
          {data ? <Num value={data.left} /> : '–'}
        </Text>
      </Group>
      {data && data.left < FEW ? (
        <Text size="xs" c="dimmed">
          {data.left === 0 ? t('credit.out') : t('credit.low')}
        </Text>
      ) : null}
    </div>
  );
}

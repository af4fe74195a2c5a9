import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { User } from '@/lib/types';
import { CreditsBar } from './credits-bar';
import { UserName, UserStatusBadge } from './user-columns';

export function UserCard({ user, onCredits }: { user: User; onCredits: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap={8}>
      <Group justify="space-between" wrap="nowrap">
        <UserName user={user} />
        <UserStatusBadge user={user} word={t(`userStatus.${user.status}`)} />
      </Group>
      <Text size="sm">
        {user.email} · {t(`role.${user.role}`)}
      </Text>
      {user.role === 'USER' ? (
        <Group justify="space-between">
          <Group gap={8}>
            <Text size="sm">{t('credit.left')}</Text>
            <CreditsBar credits={user.credits} />
          </Group>
          <Button variant="default" onClick={onCredits}>
            {t('credit.change')}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}

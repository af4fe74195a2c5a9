import { Button, Stack, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { IconCoins } from '@/components/icons';
import { LinkAnchor } from '@/components/link';
import { Num } from '@/components/num';
import { StatusBadge } from '@/components/status-badge';
import type { Column } from '@/components/table/data-table';
import { Time } from '@/components/time';
import type { User } from '@/lib/types';
import { CreditsBar } from './credits-bar';

export function userColumns(t: TFunction, onCredits: (user: User) => void): Column<User>[] {
  return [
    { id: 'company', header: t('user.company'), sortable: true, cell: (user) => <UserName user={user} /> },
    {
      id: 'email',
      header: t('user.email'),
      sortable: true,
      cell: (user) => <div className="truncate">{user.email}</div>,
    },
    { id: 'role', header: t('user.role'), cell: (user) => t(`role.${user.role}`) },
    {
      id: 'status',
      header: t('user.status'),
      cell: (user) => <UserStatusBadge user={user} word={t(`userStatus.${user.status}`)} />,
    },
    {
      id: 'bought',
      header: t('credit.bought'),
      numeric: true,
      cell: (user) => client(user, <Num value={user.credits.bought} />),
    },
    {
      id: 'used',
      header: t('credit.used'),
      numeric: true,
      cell: (user) => client(user, <Num value={user.credits.used} />),
    },
    { id: 'left', header: t('credit.left'), cell: (user) => client(user, <CreditsBar credits={user.credits} />) },
    { id: 'createdAt', header: t('user.created'), sortable: true, cell: (user) => <Time value={user.createdAt} /> },
    {
      id: 'actions',
      header: t('common.actions'),
      cell: (user) =>
        client(
          user,
          <Button
            variant="default"
            size="xs"
            leftSection={<IconCoins size={14} />}
            onClick={() => onCredits(user)}
            aria-label={`${t('credit.change')}: ${user.name}`}
          >
            {t('credit.change')}
          </Button>,
        ),
    },
  ];
}

/** Admins have no credits. */
function client<Cell>(user: User, cell: Cell) {
  return user.role === 'USER' ? cell : '–';
}

export function UserStatusBadge({ user, word }: { user: User; word: string }) {
  return <StatusBadge tone={user.status === 'ACTIVE' ? 'green' : 'grey'}>{word}</StatusBadge>;
}

export function UserName({ user }: { user: User }) {
  return (
    <Stack gap={0}>
      <LinkAnchor to="/users/$id" params={{ id: String(user.id) }} fw={500} fz="inherit" className="truncate">
        {user.company || user.name}
      </LinkAnchor>
      {user.company ? (
        <Text size="xs" c="dimmed" className="truncate">
          {user.name}
        </Text>
      ) : null}
    </Stack>
  );
}

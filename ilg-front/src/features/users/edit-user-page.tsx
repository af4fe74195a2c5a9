import { Button, Stack, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '@/components/feedback/confirm';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { IconCoins, IconTrash } from '@/components/icons';
import { LinkAnchor } from '@/components/link';
import { PageHeader } from '@/components/page-header';
import type { User } from '@/lib/types';
import { useDeleteUser } from './api/delete-user';
import { userQuery } from './api/get-user';
import { EditUserForm } from './components/edit-user-form';

type Props = {
  id: number;
  onDeleted: () => void;
  creditsDialog: (user: User, onClose: () => void) => ReactNode;
  ledger: ReactNode;
};

export function EditUserPage({ id, onDeleted, creditsDialog, ledger }: Props) {
  const { t } = useTranslation();
  const { data: user, error, refetch } = useQuery(userQuery(id));
  const [open, setOpen] = useState<'credits' | 'delete'>();
  const removal = useDeleteUser();
  if (!user) {
    return <div className="page">{error ? <ErrorPanel error={error} onRetry={refetch} /> : <Loading />}</div>;
  }
  const remove = () =>
    removal.mutate(id, {
      onSuccess: () => {
        notifications.show({ message: t('user.deleted', { name: user.name }) });
        onDeleted();
      },
    });
  const isClient = user.role === 'USER';
  return (
    <div className="page">
      <PageHeader
        title={user.company || user.name}
        text={`${user.email} · ${t(`role.${user.role}`)}`}
        crumbs={[
          <LinkAnchor key="all" to="/users" fz={13}>
            {t('nav.users')}
          </LinkAnchor>,
          <span key="this" aria-current="page">
            {user.company || user.name}
          </span>,
        ]}
      >
        {isClient ? (
          <Button variant="default" leftSection={<IconCoins size={16} />} onClick={() => setOpen('credits')}>
            {t('credit.change')}
          </Button>
        ) : null}
        <Button
          variant="default"
          c="var(--mantine-color-error)"
          leftSection={<IconTrash size={16} />}
          onClick={() => setOpen('delete')}
        >
          {t('common.delete')}
        </Button>
      </PageHeader>
      <div className="halves">
        <EditUserForm key={user.version} user={user} />
        {isClient ? (
          <Stack gap={8}>
            <Title order={2}>{t('credit.title')}</Title>
            {ledger}
          </Stack>
        ) : null}
      </div>
      {open === 'credits' ? creditsDialog(user, () => setOpen(undefined)) : null}
      {open === 'delete' ? (
        <Confirm
          danger
          title={t('user.deleteTitle', { name: user.name })}
          text={t('user.deleteText')}
          typed={user.email}
          action={t('user.delete')}
          busy={removal.isPending}
          error={removal.error}
          onConfirm={remove}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </div>
  );
}

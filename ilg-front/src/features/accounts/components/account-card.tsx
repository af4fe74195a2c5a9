import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/facts';
import { Confirm } from '@/components/feedback/confirm';
import { IconEdit, IconPlayerPause, IconPlayerPlay, IconTrash } from '@/components/icons';
import { Time } from '@/components/time';
import type { Account } from '@/lib/types';
import { AccountStatus } from '../account-status';
import { useDeleteAccount } from '../api/delete-account';
import { useSwitchAccount } from '../api/switch-account';

export function AccountCard({ account, own, onEdit }: { account: Account; own: boolean; onEdit: () => void }) {
  const { t } = useTranslation();
  const { caps, today } = account;
  return (
    <article className="card" aria-label={account.email}>
      <Stack gap={12}>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Title order={2} size="h3" className="break">
              {account.email}
            </Title>
            <Text size="sm" c="dimmed">
              {[own ? undefined : account.user.name, t(account.premium ? 'account.isPremium' : 'account.isBasic')]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
          <AccountStatus account={account} />
        </Group>
        {account.pausedReason ? (
          <div>
            <Text size="sm" fw={500}>
              {t(`accountReason.${account.pausedReason}`)} (
              <Time value={account.pausedSince} timeZone={account.timeZone} />)
            </Text>
            {own ? <Text size="sm">{t(`accountHelp.${account.pausedReason}`)}</Text> : null}
            {!own && account.pausedReason !== 'BY_OWNER' ? (
              <Text size="sm">{t('checkpoint.waitsForOwner', { name: account.user.name })}</Text>
            ) : null}
          </div>
        ) : null}
        <Facts
          rows={[
            [
              t('account.invitesToday'),
              t('campaign.ofPlanned', { invites: today.invites, planned: caps.invitesPerDay }),
            ],
            [
              t('account.viewsToday'),
              t('campaign.ofPlanned', { invites: today.profileViews, planned: caps.profileViewsPerDay }),
            ],
            [
              t('account.messagesToday'),
              t('campaign.ofPlanned', { invites: today.messages, planned: caps.messagesPerDay }),
            ],
            [t('cap.invitesPerWeek'), caps.invitesPerWeek],
            [
              t('account.works'),
              t('account.schedule', {
                days: account.workingDays.map((day) => t(`dayShort.${day}`)).join(', '),
                from: account.workFrom,
                to: account.workTo,
                zone: account.timeZone,
              }),
            ],
          ]}
        />
        {own ? <Actions account={account} onEdit={onEdit} /> : null}
      </Stack>
    </article>
  );
}

function Actions({ account, onEdit }: { account: Account; onEdit: () => void }) {
  const { t } = useTranslation();
  const turn = useSwitchAccount();
  const removal = useDeleteAccount();
  const [deleting, setDeleting] = useState(false);
  const paused = account.status === 'PAUSED';
  const toggle = () =>
    turn.mutate(
      { id: account.id, on: paused },
      { onError: (error) => notifications.show({ color: 'red', title: account.email, message: error.message }) },
    );
  return (
    <Group gap={8}>
      <Button
        variant={paused ? 'filled' : 'default'}
        size="xs"
        loading={turn.isPending}
        onClick={toggle}
        leftSection={paused ? <IconPlayerPlay size={14} /> : <IconPlayerPause size={14} />}
      >
        {t(paused ? 'account.resume' : 'account.pause')}
      </Button>
      <Button variant="default" size="xs" onClick={onEdit} leftSection={<IconEdit size={14} />}>
        {t('common.edit')}
      </Button>
      <Button
        variant="default"
        size="xs"
        c="var(--mantine-color-error)"
        onClick={() => setDeleting(true)}
        leftSection={<IconTrash size={14} />}
      >
        {t('common.delete')}
      </Button>
      {deleting ? (
        <Confirm
          danger
          title={t('account.deleteTitle', { email: account.email })}
          text={t('account.deleteText')}
          typed={account.email}
          action={t('account.delete')}
          busy={removal.isPending}
          error={removal.error}
          onConfirm={() => removal.mutate(account.id, { onSuccess: () => setDeleting(false) })}
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </Group>
  );
}

import { ActionIcon, List, Menu, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '@/components/feedback/confirm';
import { IconDots, IconEdit, IconTrash } from '@/components/icons';
import { LinkMenuItem } from '@/components/link';
import type { Campaign } from '@/lib/types';
import { useDeleteCampaign } from '../api/delete-campaign';

export function CampaignMenu({ campaign, onDeleted }: { campaign: Campaign; onDeleted?: () => void }) {
  const { t } = useTranslation();
  const [deleting, setDeleting] = useState(false);
  const removal = useDeleteCampaign();
  const remove = () =>
    removal.mutate(
      { id: campaign.id, name: campaign.name },
      {
        onSuccess: () => {
          setDeleting(false);
          notifications.show({ message: t('campaign.deleted', { name: campaign.name }) });
          onDeleted?.();
        },
      },
    );
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('campaign.menu', { name: campaign.name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <LinkMenuItem
            to="/campaigns/$id/edit"
            params={{ id: String(campaign.id) }}
            leftSection={<IconEdit size={16} />}
          >
            {t('common.edit')}
          </LinkMenuItem>
          <Menu.Item
            c="var(--mantine-color-error)"
            leftSection={<IconTrash size={16} />}
            onClick={() => setDeleting(true)}
          >
            {t('common.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {deleting ? (
        <Confirm
          danger
          title={t('campaign.deleteTitle', { name: campaign.name })}
          text={
            <>
              <Text>{t('campaign.deleteText')}</Text>
              <List size="sm" mt={8}>
                <List.Item>{t('campaign.deleteGoes')}</List.Item>
                <List.Item>{t('campaign.deleteStays')}</List.Item>
              </List>
            </>
          }
          typed={campaign.name}
          action={t('campaign.delete')}
          busy={removal.isPending}
          error={removal.error}
          onConfirm={remove}
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </>
  );
}

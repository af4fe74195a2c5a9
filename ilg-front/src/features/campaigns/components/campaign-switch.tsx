import { Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '@/components/feedback/confirm';
import type { Campaign } from '@/lib/types';
import { useSwitchCampaign } from '../api/switch-campaign';

/** Activating is done at once; stopping asks, since it cancels what is queued. */
export function CampaignSwitch({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const turn = useSwitchCampaign();
  const on = campaign.status === 'ACTIVE' || campaign.status === 'PAUSED';
  const activate = () =>
    turn.mutate(
      { id: campaign.id, on: true },
      {
        onError: (error) =>
          notifications.show({
            color: 'red',
            title: t('campaign.notActivated', { name: campaign.name }),
            message: error.message,
          }),
      },
    );
  return (
    <>
      <Switch
        checked={on}
        disabled={turn.isPending}
        aria-label={t('campaign.switch', { name: campaign.name })}
        onChange={() => (on ? setAsking(true) : activate())}
      />
      {asking ? (
        <Confirm
          title={t('campaign.stopTitle', { name: campaign.name })}
          text={t('campaign.stopText')}
          action={t('campaign.stop')}
          busy={turn.isPending}
          error={turn.error}
          onConfirm={() => turn.mutate({ id: campaign.id, on: false }, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

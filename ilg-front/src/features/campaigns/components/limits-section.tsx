import { Checkbox, Group, NumberInput, RangeSlider, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/types';
import type { CampaignValues } from '../schema';

export function LimitsSection({
  form,
  account,
}: {
  form: UseFormReturnType<CampaignValues>;
  account: Account | undefined;
}) {
  const { t } = useTranslation();
  const { min, max } = form.values.invitesPerDay;
  // The slider ends where the account does, unless a larger number was typed.
  const top = Math.max(account?.caps.invitesPerDay ?? 100, Number(max) || 1);
  const over = account !== undefined && max > account.caps.invitesPerDay;
  return (
    <Stack gap={12}>
      <Group align="flex-start" gap={16}>
        <NumberInput
          label={t('campaign.minPerDay')}
          name="invitesPerDay.min"
          min={1}
          max={100}
          w={150}
          {...form.getInputProps('invitesPerDay.min')}
        />
        <NumberInput
          label={t('campaign.maxPerDay')}
          name="invitesPerDay.max"
          min={1}
          max={100}
          w={150}
          {...form.getInputProps('invitesPerDay.max')}
        />
        <RangeSlider
          aria-label={t('campaign.invitesPerDay')}
          thumbFromLabel={t('campaign.minPerDay')}
          thumbToLabel={t('campaign.maxPerDay')}
          min={1}
          max={top}
          minRange={0}
          value={[Number(min) || 1, Number(max) || 1]}
          onChange={([from, to]) => form.setFieldValue('invitesPerDay', { min: from, max: to })}
          className="range-slider"
          marks={[
            { value: 1, label: '1' },
            { value: Math.round(top / 2), label: String(Math.round(top / 2)) },
            { value: top, label: String(top) },
          ]}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {t('campaign.perDayText')}
        {account ? ` ${t('campaign.capText', account.caps)}` : ''}
      </Text>
      {over ? (
        <Text size="sm" role="status">
          {t('campaign.overCap', { cap: account.caps.invitesPerDay })}
        </Text>
      ) : null}
      <NumberInput
        label={t('campaign.withdrawAfter')}
        description={t('campaign.withdrawText')}
        name="withdrawAfterDays"
        min={7}
        max={60}
        maw={320}
        {...form.getInputProps('withdrawAfterDays')}
      />
      <Checkbox
        label={t('campaign.withoutNote')}
        description={t('campaign.withoutNoteText')}
        name="inviteWithoutNote"
        {...form.getInputProps('inviteWithoutNote', { type: 'checkbox' })}
      />
    </Stack>
  );
}

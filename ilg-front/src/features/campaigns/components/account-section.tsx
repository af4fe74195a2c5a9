import { Button, Group, Select, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconEdit, IconPlus } from '@/components/icons';
import type { Account } from '@/lib/types';
import type { AccountDialog } from '../campaign-form-page';
import type { CampaignValues } from '../schema';

type Props = {
  form: UseFormReturnType<CampaignValues>;
  accounts: readonly Account[];
  account: Account | undefined;
  accountDialog: AccountDialog;
};

/** The account decides when ILG works: its days, hours and time zone are shown and edited here too. */
export function AccountSection({ form, accounts, account, accountDialog }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'add' | 'edit'>();
  return (
    <>
      <Group align="flex-end" gap={8}>
        <Select
          label={t('campaign.account')}
          name="accountId"
          data={accounts.map(({ id, email }) => ({ value: String(id), label: email }))}
          placeholder={accounts.length === 0 ? t('campaign.noAccount') : t('campaign.chooseAccount')}
          disabled={accounts.length === 0}
          w={{ base: '100%', xs: 360 }}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          {...form.getInputProps('accountId')}
        />
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setOpen('add')}>
          {t('account.add')}
        </Button>
      </Group>
      {account ? (
        <Group gap={8}>
          <Text size="sm" c="dimmed">
            {t('account.schedule', {
              days: account.workingDays.map((day) => t(`dayShort.${day}`)).join(', '),
              from: account.workFrom,
              to: account.workTo,
              zone: account.timeZone,
            })}
          </Text>
          <Button
            variant="subtle"
            size="compact-sm"
            c="var(--ilg-link)"
            leftSection={<IconEdit size={14} />}
            onClick={() => setOpen('edit')}
          >
            {t('account.editSchedule')}
          </Button>
        </Group>
      ) : null}
      {open
        ? accountDialog({
            account: open === 'edit' ? account : undefined,
            onSaved: (saved) => {
              form.setFieldValue('accountId', String(saved.id));
              form.clearFieldError('accountId');
              setOpen(undefined);
            },
            onClose: () => setOpen(undefined),
          })
        : null}
    </>
  );
}

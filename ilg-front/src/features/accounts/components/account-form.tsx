import { Button, Group, PasswordInput, Stack, Switch, Text, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { focusFirst, useRefusal } from '@/components/form/refusal';
import { useMe } from '@/lib/session';
import type { Account } from '@/lib/types';
import { useAddAccount, useEditAccount } from '../api/save-account';
import { type AccountValues, accountForm, startValues, toNewAccount, toSettings } from '../schema';
import { CapFields } from './cap-fields';
import { ScheduleFields } from './schedule-fields';

type Props = { account: Account | undefined; onSaved: (account: Account) => void; onClose: () => void };

/** The password goes in and never comes out: on editing the field is empty and means unchanged. */
export function AccountForm({ account, onSaved, onClose }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const schema = useMemo(() => accountForm(t, account), [t, account]);
  const form = useForm<AccountValues>({
    initialValues: startValues(account, me.timeZone),
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const { refusal, refuse, forget } = useRefusal(form);
  const adding = useAddAccount();
  const editing = useEditAccount(account?.id ?? 0);
  const busy = adding.isPending || editing.isPending;
  const submit = (values: AccountValues) => {
    if (busy) {
      return;
    }
    forget();
    const then = { onSuccess: onSaved, onError: refuse };
    if (account) {
      editing.mutate(toSettings(values, account.version), then);
    } else {
      adding.mutate(toNewAccount(values), then);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        // The dialog may stand inside another form's tree: its submit is its own.
        event.stopPropagation();
        form.onSubmit(submit, focusFirst(form))(event);
      }}
      noValidate
    >
      <Stack gap={12}>
        <Text size="sm" c="dimmed">
          {t('account.stored')}
        </Text>
        <TextInput
          type="email"
          label={t('account.email')}
          name="linkedin-email"
          autoComplete="off"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('account.password')}
          description={account ? t('user.unchanged') : undefined}
          name="linkedin-password"
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('login.show') }}
          {...form.getInputProps('password')}
        />
        {account ? null : (
          <TextInput
            label={t('account.totp')}
            description={t('account.totpText')}
            name="linkedin-totp"
            autoComplete="off"
            {...form.getInputProps('totpSecret')}
          />
        )}
        <Switch
          label={t('account.premium')}
          description={t('account.premiumText')}
          {...form.getInputProps('premium', { type: 'checkbox' })}
        />
        <ScheduleFields form={form} />
        {account ? <CapFields form={form} limits={account.capLimits} /> : null}
        {refusal ? <ErrorPanel error={refusal} /> : null}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {account ? t('common.save') : t('account.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

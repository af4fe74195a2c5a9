import { Button, PasswordInput, Stack, Title } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { focusFirst, useRefusal } from '@/components/form/refusal';
import { useChangePassword } from '../api/change-password';
import { passwordForm, SHORTEST_PASSWORD } from '../schema';

const EMPTY = { current: '', replacement: '', repeated: '' };

export function PasswordForm() {
  const { t } = useTranslation();
  const schema = useMemo(() => passwordForm(t), [t]);
  const form = useForm({
    initialValues: EMPTY,
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const { refusal, refuse, forget } = useRefusal(form);
  const changing = useChangePassword();
  const submit = ({ current, replacement }: typeof EMPTY) => {
    forget();
    changing.mutate(
      { current, replacement },
      {
        onSuccess: () => {
          form.reset();
          notifications.show({ message: t('settings.passwordChanged') });
        },
        onError: refuse,
      },
    );
  };
  const show = { 'aria-label': t('login.show') };
  return (
    <form className="card" onSubmit={form.onSubmit(submit, focusFirst(form))} noValidate>
      <Stack gap={12}>
        <Title order={2}>{t('settings.password')}</Title>
        <PasswordInput
          label={t('settings.current')}
          name="current"
          autoComplete="current-password"
          visibilityToggleButtonProps={show}
          {...form.getInputProps('current')}
        />
        <PasswordInput
          label={t('settings.replacement')}
          description={t('user.passwordText', { min: SHORTEST_PASSWORD })}
          name="replacement"
          autoComplete="new-password"
          visibilityToggleButtonProps={show}
          {...form.getInputProps('replacement')}
        />
        <PasswordInput
          label={t('settings.repeated')}
          name="repeated"
          autoComplete="new-password"
          visibilityToggleButtonProps={show}
          {...form.getInputProps('repeated')}
        />
        {refusal ? <ErrorPanel error={refusal} /> : null}
        <div>
          <Button type="submit" loading={changing.isPending}>
            {t('settings.changePassword')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

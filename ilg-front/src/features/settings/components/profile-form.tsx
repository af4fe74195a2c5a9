import { Button, Select, Stack, TextInput, Title } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { focusFirst, useRefusal } from '@/components/form/refusal';
import { changeLanguage, LANGUAGES } from '@/i18n/i18n';
import { useMe } from '@/lib/session';
import { timeZones } from '@/lib/time-zones';
import { useSaveProfile } from '../api/save-profile';
import { profileForm } from '../schema';

type Values = z.infer<ReturnType<typeof profileForm>>;

export function ProfileForm() {
  const { t } = useTranslation();
  const me = useMe();
  const schema = useMemo(() => profileForm(t), [t]);
  const form = useForm<Values>({
    initialValues: { name: me.name, company: me.company, language: me.language, timeZone: me.timeZone },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const { refusal, refuse, forget } = useRefusal(form);
  const saving = useSaveProfile();
  const submit = (values: Values) => {
    forget();
    saving.mutate(values, {
      onSuccess: async (now) => {
        await changeLanguage(now.language);
        notifications.show({ message: t('common.saved') });
      },
      onError: refuse,
    });
  };
  return (
    <form className="card" onSubmit={form.onSubmit(submit, focusFirst(form))} noValidate>
      <Stack gap={12}>
        <Title order={2}>{t('settings.profile')}</Title>
        <TextInput
          label={t('user.email')}
          name="email"
          value={me.email}
          readOnly
          description={t('settings.emailText')}
        />
        <TextInput label={t('user.name')} name="name" autoComplete="name" {...form.getInputProps('name')} />
        <TextInput
          label={t('user.company')}
          name="company"
          autoComplete="organization"
          {...form.getInputProps('company')}
        />
        <Select
          label={t('settings.language')}
          name="language"
          data={LANGUAGES.map((one) => ({ value: one, label: t(`language.${one}`) }))}
          {...form.getInputProps('language')}
        />
        <Select
          label={t('settings.timeZone')}
          description={t('settings.timeZoneText')}
          name="timeZone"
          searchable
          limit={100}
          data={timeZones(form.values.timeZone)}
          {...form.getInputProps('timeZone')}
        />
        {refusal ? <ErrorPanel error={refusal} /> : null}
        <div>
          <Button type="submit" loading={saving.isPending}>
            {t('common.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

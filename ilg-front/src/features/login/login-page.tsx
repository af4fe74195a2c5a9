import { Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyProfileLanguage, changeLanguage, LANGUAGES, useLanguage } from '@/i18n/i18n';
import { ProblemError } from '@/lib/problem';
import { startSession, useSessionState } from '@/lib/session';
import { signIn } from './api/sign-in';

export function LoginPage({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation();
  const state = useSessionState();
  const [capsLock, setCapsLock] = useState(false);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() ? null : t('login.emailMissing')),
      password: (value) => (value ? null : t('login.passwordMissing')),
    },
  });
  const entering = useMutation({
    mutationFn: signIn,
    onSuccess: async (session) => {
      startSession(session);
      await applyProfileLanguage(session.user.language);
      onSignedIn();
    },
  });
  useEffect(() => {
    document.title = `${t('login.title')} · ILG`;
  }, [t]);
  const submit = (values: typeof form.values) => {
    if (entering.isIdle || entering.isError) {
      entering.mutate(values);
    }
  };
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <main className="login">
      <Stack gap={4}>
        <Title order={1}>{t('login.title')}</Title>
        <Text c="dimmed">{t('login.text')}</Text>
      </Stack>
      <form className="card" onSubmit={form.onSubmit(submit)} noValidate>
        <Stack gap={12}>
          {state.kind === 'out' && state.expired ? <Text role="status">{t('login.expired')}</Text> : null}
          <TextInput
            type="email"
            label={t('login.email')}
            autoComplete="username"
            name="email"
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t('login.password')}
            autoComplete="current-password"
            name="password"
            onKeyUp={watchCapsLock}
            description={capsLock ? t('login.capsLock') : undefined}
            visibilityToggleButtonProps={{ 'aria-label': t('login.show'), tabIndex: 0 }}
            {...form.getInputProps('password')}
          />
          {entering.error ? (
            <Text role="alert" c="var(--mantine-color-error)">
              {refusalText(entering.error, t('login.wrong'), t('login.tooMany'), t('error.offline'))}
            </Text>
          ) : null}
          <Button type="submit" loading={entering.isPending} fullWidth>
            {t('login.enter')}
          </Button>
        </Stack>
      </form>
      <LanguageSwitch />
    </main>
  );
}

/** One line that does not say which field was wrong. */
function refusalText(error: Error, wrong: string, tooMany: string, offline: string): string {
  if (!(error instanceof ProblemError) || error.status >= 500) {
    return offline;
  }
  return error.status === 429 ? tooMany : wrong;
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = LANGUAGES.find((one) => one !== language) ?? 'en';
  return (
    <Button variant="subtle" size="compact-sm" c="var(--ilg-link)" lang={other} onClick={() => changeLanguage(other)}>
      {t(`language.${other}`)}
    </Button>
  );
}

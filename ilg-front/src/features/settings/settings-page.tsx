import { SegmentedControl, SimpleGrid, Stack, Text, Title, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/page-header';
import { ApiKeys } from './components/api-keys';
import { PasswordForm } from './components/password-form';
import { ProfileForm } from './components/profile-form';

const SCHEMES = ['light', 'dark', 'auto'] as const;

export function SettingsPage() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className="page page-narrow-left">
      <PageHeader title={t('nav.settings')} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16} mb={24}>
        <ProfileForm />
        <Stack gap={16}>
          <section className="card">
            <Title order={2} mb={8}>
              {t('settings.theme')}
            </Title>
            <SegmentedControl
              aria-label={t('settings.theme')}
              value={colorScheme}
              onChange={(scheme) => setColorScheme(scheme as (typeof SCHEMES)[number])}
              data={SCHEMES.map((scheme) => ({ value: scheme, label: t(`theme.${scheme}`) }))}
            />
            <Text size="sm" c="dimmed" mt={8}>
              {t('settings.themeText')}
            </Text>
          </section>
          <PasswordForm />
        </Stack>
      </SimpleGrid>
      <ApiKeys />
    </div>
  );
}

import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '@/lib/types';
import { KINDS } from '../schema';

/** The messages as they were written; the edit page shows how they read. */
export function CampaignMessages({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  return (
    <Stack gap={16} maw={960}>
      {KINDS.map((kind) => (
        <section key={kind} className="card">
          <Title order={2} mb={8}>
            {t(`messageKind.${kind}`)}
          </Title>
          <Stack gap={12}>
            {(campaign.messages.find((message) => message.kind === kind)?.variants ?? []).map((variant, index) => (
              <div key={`${kind}-${variant.text}`}>
                <Text size="xs" c="dimmed" mb={4}>
                  {t('message.variant', { number: index + 1 })}
                </Text>
                <div className="message-preview message-written">{variant.text || t('message.emptyNote')}</div>
                {variant.fallback ? (
                  <Text size="sm" mt={4}>
                    {t('message.fallback')}: {variant.fallback}
                  </Text>
                ) : null}
              </div>
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

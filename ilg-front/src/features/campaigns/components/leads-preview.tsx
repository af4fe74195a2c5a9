import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Message } from '@/lib/types';
import { type PreviewRequest, previewQuery } from '../api/preview-campaign';

type Props = { messages: Message[]; premium: boolean; campaign: number | undefined };
const PAUSE = 600;

/** The server's own count over real leads, or sample people before there are any: who would be skipped, and why. */
export function LeadsPreview({ messages, premium, campaign }: Props) {
  const { t } = useTranslation();
  const request: PreviewRequest = { messages, premium, campaignId: campaign ?? null };
  const [settled] = useDebouncedValue(JSON.stringify(request), PAUSE);
  const { data, error } = useQuery(previewQuery(JSON.parse(settled)));
  if (error || !data) {
    return null;
  }
  const skipped = data.previews.flatMap((preview) => {
    const bad = preview.texts.filter((text) => text.tooLong || text.holes.length > 0);
    return bad.length > 0 ? [{ leadName: preview.leadName, bad }] : [];
  });
  return (
    <Stack gap={4} className="card" role="status">
      <Text fw={500}>
        {skipped.length === 0
          ? t('message.allFit', { count: data.previews.length })
          : t('message.wouldSkip', { skipped: skipped.length, count: data.previews.length })}
      </Text>
      {skipped.slice(0, 5).map(({ leadName, bad }) => (
        <Text key={leadName} size="sm" c="dimmed">
          {leadName}:{' '}
          {bad
            .map((text) =>
              text.tooLong
                ? `${t(`messageKind.${text.kind}`)}: ${t('message.tooLong', { count: text.length, limit: data.limit })}`
                : `${t(`messageKind.${text.kind}`)}: ${t('message.holes', { names: text.holes.join(', ') })}`,
            )
            .join('; ')}
        </Text>
      ))}
    </Stack>
  );
}

import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Rendered } from '../template';

/** The counter counts what a lead would read, not what was typed. */
export function MessagePreview({ rendered, limit }: { rendered: Rendered; limit?: number }) {
  const { t } = useTranslation();
  const over = limit !== undefined && rendered.length > limit;
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap={8} mih={24} align="flex-end">
        <Text size="sm" c="dimmed">
          {t('message.preview')}
        </Text>
        <Text size="xs" c={over ? 'var(--mantine-color-error)' : 'dimmed'} fw={over ? 600 : 400}>
          {limit === undefined
            ? t('message.length', { count: rendered.length })
            : t(over ? 'message.tooLong' : 'message.lengthOf', { count: rendered.length, limit })}
        </Text>
      </Group>
      <div className="message-preview">
        {rendered.parts.length === 0 ? (
          <Text span c="dimmed">
            {t('message.empty')}
          </Text>
        ) : (
          rendered.parts.map((part, index) =>
            part.hole ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts are redrawn whole and hold no state
              <mark key={index} className="message-hole">
                {part.text}
              </mark>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts are redrawn whole and hold no state
              <span key={index}>{part.text}</span>
            ),
          )
        )}
      </div>
      {rendered.holes.length > 0 ? (
        <Text size="xs" c="var(--mantine-color-error)">
          {t('message.holes', { names: rendered.holes.join(', ') })}
        </Text>
      ) : null}
      {rendered.unknown.length > 0 ? (
        <Text size="xs" c="var(--mantine-color-error)">
          {t('message.unknown', { names: rendered.unknown.join(', ') })}
        </Text>
      ) : null}
    </Stack>
  );
}

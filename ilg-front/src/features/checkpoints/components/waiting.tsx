import { Group, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asMinutes, useSecondsLeft } from '../time-left';

/** How long the browser stays; a screen reader is not told every second. */
export function Countdown({ until }: { until: string | null }) {
  const { t } = useTranslation();
  const left = useSecondsLeft(until);
  if (left === null) {
    return null;
  }
  return (
    <Text size="sm" c="dimmed" role="timer">
      {left > 0 ? t('checkpoint.left', { time: asMinutes(left) }) : t('checkpoint.lastMoment')}
    </Text>
  );
}

export function Busy({ text }: { text: string }) {
  return (
    <Group gap={12} wrap="nowrap" role="status">
      <Loader size="sm" />
      <Text>{text}</Text>
    </Group>
  );
}

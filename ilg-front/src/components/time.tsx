import { Text } from '@mantine/core';
import { useLanguage } from '@/i18n/i18n';
import { useNow } from '@/lib/clock';
import { formatRelative, formatTime } from '@/lib/format';

/** Relative to read, full to look up: the title and the machine value carry the whole time. */
export function Time({ value, timeZone }: { value: string | null | undefined; timeZone?: string }) {
  const language = useLanguage();
  const now = useNow();
  if (!value) {
    return <Text span>–</Text>;
  }
  const full = `${formatTime(language, value, timeZone)}${timeZone ? ` ${timeZone}` : ''}`;
  return (
    <time dateTime={value} title={full}>
      {formatRelative(language, value, now)}
    </time>
  );
}

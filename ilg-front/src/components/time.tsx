import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLanguage } from '@/i18n/i18n';
import { formatRelative, formatTime } from '@/lib/format';

const MINUTE = 60_000;

/** Relative to read, full to look up: the title and the machine value carry the whole time. */
export function Time({ value, timeZone }: { value: string | null | undefined; timeZone?: string }) {
  const language = useLanguage();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
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

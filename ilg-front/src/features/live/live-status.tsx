import { Text, VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { follow, type LiveState } from './live-stream';
import { ANNOUNCED, whatToRefresh } from './what-to-refresh';

/** Many events in a row become one refresh, and at most one announcement in this time. */
const TOGETHER = 2_000;
const ANNOUNCE_EVERY = 5_000;

const DOT: Record<LiveState, string> = { live: 'dot-green', connecting: 'dot-grey', away: 'dot-yellow' };

/** Keeps what is on the screen true, and says when it cannot. */
export function LiveStatus() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  const [told, setTold] = useState<keyof typeof ANNOUNCED>();
  useEffect(() => {
    const old = new Set<string>();
    let flush: ReturnType<typeof setTimeout> | undefined;
    let announcedAt = 0;
    const refresh = () => {
      flush = undefined;
      for (const key of old) {
        void queries.invalidateQueries({ queryKey: [key] });
      }
      old.clear();
    };
    const stop = follow({
      onState: setState,
      onReset: () => void queries.invalidateQueries(),
      onTold: ({ topic }) => {
        for (const key of whatToRefresh(topic)) {
          old.add(key);
        }
        flush ??= setTimeout(refresh, TOGETHER);
        if (topic in ANNOUNCED && Date.now() - announcedAt > ANNOUNCE_EVERY) {
          announcedAt = Date.now();
          setTold(topic as keyof typeof ANNOUNCED);
        }
      },
    });
    return () => {
      clearTimeout(flush);
      stop();
    };
  }, [queries]);
  return (
    <>
      <Text size="xs" c="dimmed" className="live-status" title={t(`live.${state}`)}>
        <span className={`dot ${DOT[state]}`} /> <span className={`live-${state}`}>{t(`live.${state}`)}</span>
      </Text>
      <VisuallyHidden role="status">{told ? t(ANNOUNCED[told]) : ''}</VisuallyHidden>
    </>
  );
}

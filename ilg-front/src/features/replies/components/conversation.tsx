import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { Time } from '@/components/time';
import { conversationQuery } from '../api/get-reply';

const SENT = ['INVITED', 'FOLLOW_UP_1_SENT', 'FOLLOW_UP_2_SENT'] as const;
const HEARD = ['CONNECTED', 'REPLIED'] as const;
type Kind = (typeof SENT)[number] | (typeof HEARD)[number];

const belongs = (kind: string): kind is Kind => ([...SENT, ...HEARD] as string[]).includes(kind);
const isSent = (kind: Kind) => (SENT as readonly string[]).includes(kind);

/** What ILG wrote and what it noticed; what they wrote stands on LinkedIn alone. */
export function Conversation({ id }: { id: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(conversationQuery(id));
  if (error) {
    return <ErrorPanel error={error} onRetry={refetch} />;
  }
  if (!data) {
    return <Loading rows={4} />;
  }
  return (
    <ol className="conversation" aria-label={t('reply.conversation')}>
      {data.map(({ id: key, kind, at, text }) =>
        belongs(kind) ? (
          <li key={key} className={isSent(kind) ? 'said-by-us' : 'said-by-them'}>
            <Text size="xs" c="dimmed">
              {t(`event.${kind}`)} · <Time value={at} />
            </Text>
            {text ? <div className="message-preview message-written message-sent">{text}</div> : null}
            {isSent(kind) && !text ? <Text size="sm">{t('reply.withoutNote')}</Text> : null}
            {kind === 'REPLIED' ? <Text size="sm">{t('reply.onLinkedIn')}</Text> : null}
          </li>
        ) : null,
      )}
    </ol>
  );
}

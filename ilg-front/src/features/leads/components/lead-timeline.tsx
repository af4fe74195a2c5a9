import { Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { Time } from '@/components/time';
import { leadEventsQuery } from '../api/get-lead-events';
import { causeInWords } from '../cause';

/** Every event with its time, its cause and its text, newest last as it happened. */
export function LeadTimeline({ id }: { id: number }) {
  const { t, i18n } = useTranslation();
  const { data, error, refetch } = useQuery(leadEventsQuery(id));
  if (error) {
    return <ErrorPanel error={error} onRetry={refetch} />;
  }
  if (!data) {
    return <Loading rows={4} />;
  }
  // The server may learn a kind before this screen does: then its own word is shown.
  const word = (kind: string) => (i18n.exists(`event.${kind}`) ? t(`event.${kind}` as 'event.FOUND') : kind);
  return (
    <Timeline bulletSize={12} lineWidth={1} active={data.length}>
      {data.map((event) => (
        <Timeline.Item key={event.id} title={word(event.kind)}>
          <Text size="xs" c="dimmed">
            <Time value={event.at} /> · {causeInWords(t, event)}
            {event.taskId ? ` · ${t('lead.task', { id: event.taskId })}` : null}
          </Text>
          {event.text ? <div className="message-preview message-written message-sent">{event.text}</div> : null}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

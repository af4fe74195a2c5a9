import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Time } from '@/components/time';
import type { Lead } from '@/lib/types';

type Props = { leads: readonly Lead[]; chosen: number | undefined; onChoose: (id: number) => void };

export function ReplyList({ leads, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="reply-list" aria-label={t('nav.replies')}>
      {leads.map((lead) => (
        <li key={lead.id}>
          <button
            type="button"
            className="reply-entry"
            aria-current={lead.id === chosen || undefined}
            onClick={() => onChoose(lead.id)}
          >
            <span className="reply-name">
              <span className={`dot ${lead.handledAt ? 'dot-grey' : 'dot-green'}`} />
              <Text component="span" size="sm" fw={lead.handledAt ? 400 : 600} className="truncate">
                {lead.name}
              </Text>
            </span>
            <Text component="span" size="xs" c="dimmed" className="truncate">
              {[lead.title, lead.company].filter(Boolean).join(' · ') || lead.campaign.name}
            </Text>
            <Text component="span" size="xs" c="dimmed">
              <Time value={lead.repliedAt} />
              {lead.handledAt ? ` · ${t('reply.handled')}` : ''}
            </Text>
          </button>
        </li>
      ))}
    </ul>
  );
}

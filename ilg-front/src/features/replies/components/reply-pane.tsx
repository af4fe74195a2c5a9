import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/facts';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { IconCheck, IconExternalLink } from '@/components/icons';
import { LinkAnchor } from '@/components/link';
import { can } from '@/lib/can';
import { useMe } from '@/lib/session';
import type { Lead } from '@/lib/types';
import { replyQuery } from '../api/get-reply';
import { useHandleReply } from '../api/handle-reply';
import { Conversation } from './conversation';

export function ReplyPane({ id, onBack }: { id: number; onBack: () => void }) {
  const { t } = useTranslation();
  const { data: lead, error, refetch } = useQuery(replyQuery(id));
  if (error) {
    return <ErrorPanel error={error} onRetry={refetch} />;
  }
  if (!lead) {
    return <Loading rows={5} />;
  }
  return (
    <article className="reply-pane" aria-label={lead.name}>
      <Stack gap={16} className="reply-said">
        <Group justify="space-between" gap={8}>
          <div>
            <Button variant="default" size="xs" mb={8} className="reply-back" onClick={onBack}>
              {t('reply.back')}
            </Button>
            <Title order={2} size="h3">
              {lead.name}
            </Title>
          </div>
          <Handle lead={lead} />
        </Group>
        <Conversation id={id} />
        {lead.profileUrl ? (
          <Anchor href={lead.profileUrl} target="_blank" rel="noreferrer" c="var(--ilg-link)">
            {t('reply.answer')} <IconExternalLink size={14} aria-hidden />
          </Anchor>
        ) : null}
      </Stack>
      <section aria-label={t('reply.about')}>
        <Facts
          rows={[
            [t('lead.title'), lead.title ?? '–'],
            [t('lead.company'), lead.company ?? '–'],
            [t('lead.location'), lead.location ?? '–'],
            [t('lead.headline'), lead.headline ?? '–'],
            [
              t('lead.campaign'),
              <LinkAnchor key="campaign" to="/campaigns/$id" params={{ id: String(lead.campaign.id) }} fz="inherit">
                {lead.campaign.name}
              </LinkAnchor>,
            ],
          ]}
        />
      </section>
    </article>
  );
}

function Handle({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const me = useMe();
  const act = useHandleReply(lead.id);
  const done = Boolean(lead.handledAt);
  if (!can(me.role, 'campaign.manage')) {
    return done ? <Text size="sm">{t('reply.handled')}</Text> : null;
  }
  const turn = () =>
    act.mutate(!done, {
      onError: (error) => notifications.show({ color: 'red', title: lead.name, message: error.message }),
    });
  return (
    <Button
      size="xs"
      variant={done ? 'default' : 'filled'}
      loading={act.isPending}
      leftSection={done ? undefined : <IconCheck size={14} />}
      onClick={turn}
    >
      {t(done ? 'reply.reopen' : 'reply.handle')}
    </Button>
  );
}

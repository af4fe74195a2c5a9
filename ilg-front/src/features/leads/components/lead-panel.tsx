import { ActionIcon, Anchor, Drawer, Group, Stack, Title } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/facts';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { IconArrowDown, IconArrowUp, IconExternalLink } from '@/components/icons';
import type { Lead } from '@/lib/types';
import { leadQuery } from '../api/get-lead';
import { LeadStateBadge } from '../lead-state';
import { LeadTimeline } from './lead-timeline';
import { NextStep } from './next-step';
import { OutcomeQuestion } from './outcome-question';

type Props = { id: number; ids: readonly number[]; onGo: (id: number) => void; onClose: () => void };

/** The panel stands in the URL; J and K go to the next and the previous lead of the page. */
export function LeadPanel({ id, ids, onGo, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const { data: lead, error, refetch } = useQuery(leadQuery(id));
  const at = ids.indexOf(id);
  const next = ids[at + 1];
  const previous = at > 0 ? ids[at - 1] : undefined;
  const go = (to: number | undefined) => to !== undefined && onGo(to);
  useHotkeys([
    ['j', () => go(next)],
    ['k', () => go(previous)],
  ]);
  return (
    <Drawer
      opened
      onClose={onClose}
      position={phone ? 'bottom' : 'right'}
      size={phone ? '85%' : 480}
      title={lead?.name ?? t('common.loading')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap={16}>
        <Group gap={8}>
          <ActionIcon
            variant="default"
            size={32}
            disabled={previous === undefined}
            onClick={() => go(previous)}
            aria-label={t('lead.previous')}
            title={`${t('lead.previous')} (K)`}
          >
            <IconArrowUp size={16} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={32}
            disabled={next === undefined}
            onClick={() => go(next)}
            aria-label={t('lead.nextLead')}
            title={`${t('lead.nextLead')} (J)`}
          >
            <IconArrowDown size={16} />
          </ActionIcon>
          {lead?.profileUrl ? (
            <Anchor href={lead.profileUrl} target="_blank" rel="noreferrer" c="var(--ilg-link)">
              {t('lead.profile')} <IconExternalLink size={14} aria-hidden />
            </Anchor>
          ) : null}
        </Group>
        {error ? <ErrorPanel error={error} onRetry={refetch} /> : null}
        {lead ? <LeadFacts lead={lead} /> : error ? null : <Loading rows={4} />}
        <section>
          <Title order={3} mb={12}>
            {t('lead.timeline')}
          </Title>
          <LeadTimeline id={id} />
        </section>
      </Stack>
    </Drawer>
  );
}

function LeadFacts({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  return (
    <Stack gap={8}>
      <Group gap={8}>
        <LeadStateBadge state={lead.state} />
      </Group>
      {lead.decision?.step === 'PERSON' ? <OutcomeQuestion lead={lead} /> : null}
      <Facts
        rows={[
          [t('lead.next'), <NextStep key="next" lead={lead} />],
          [t('lead.campaign'), lead.campaign.name],
          [t('lead.headline'), lead.headline ?? '–'],
          [t('lead.title'), lead.title ?? '–'],
          [t('lead.company'), lead.company ?? '–'],
          [t('lead.location'), lead.location ?? '–'],
          [t('lead.degree'), lead.degree ?? '–'],
        ]}
      />
    </Stack>
  );
}

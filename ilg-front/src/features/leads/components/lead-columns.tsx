import { Stack, Text, UnstyledButton } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { Column } from '@/components/table/data-table';
import { Time } from '@/components/time';
import type { Lead } from '@/lib/types';
import { LeadStateBadge } from '../lead-state';
import { NextStep } from './next-step';

export function leadColumns(t: TFunction, oneCampaign: boolean, onOpen: (id: number) => void): Column<Lead>[] {
  const columns: Column<Lead>[] = [
    {
      id: 'name',
      header: t('lead.name'),
      sortable: true,
      cell: (lead) => (
        <Stack gap={0}>
          <UnstyledButton
            className="link link-strong truncate truncate-narrow"
            fz="inherit"
            onClick={() => onOpen(lead.id)}
          >
            {lead.name}
          </UnstyledButton>
          <Text size="xs" c="dimmed" className="truncate truncate-narrow" title={lead.headline ?? undefined}>
            {lead.title ?? lead.headline}
          </Text>
        </Stack>
      ),
    },
    {
      id: 'company',
      header: t('lead.company'),
      sortable: true,
      cell: (lead) => <div className="truncate truncate-cell">{lead.company ?? '–'}</div>,
    },
    {
      id: 'state',
      header: t('lead.state'),
      sortable: true,
      cell: (lead) => (
        <Stack gap={2} align="flex-start" className="status-cell">
          <LeadStateBadge state={lead.state} />
          <Text size="xs" c="dimmed" maw={260}>
            <NextStep lead={lead} />
          </Text>
        </Stack>
      ),
    },
    {
      id: 'lastEventAt',
      header: t('lead.lastEvent'),
      sortable: true,
      cell: (lead) => <Time value={lead.lastEventAt} />,
    },
    { id: 'foundAt', header: t('lead.found'), sortable: true, cell: (lead) => <Time value={lead.foundAt} /> },
  ];
  if (!oneCampaign) {
    columns.splice(2, 0, {
      id: 'campaign',
      header: t('lead.campaign'),
      cell: (lead) => <div className="truncate truncate-cell">{lead.campaign.name}</div>,
    });
  }
  return columns;
}

import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { Time } from '@/components/time';
import type { Lead } from '@/lib/types';
import { LeadStateBadge } from '../lead-state';
import { NextStep } from './next-step';

export function LeadCard({ lead, onOpen }: { lead: Lead; onOpen: () => void }) {
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap={8}>
        <UnstyledButton className="link link-strong touch" onClick={onOpen}>
          {lead.name}
        </UnstyledButton>
        <LeadStateBadge state={lead.state} />
      </Group>
      <Text size="sm">{[lead.title, lead.company].filter(Boolean).join(' · ')}</Text>
      <Text size="xs" c="dimmed">
        <NextStep lead={lead} />
      </Text>
      <Text size="xs" c="dimmed">
        {lead.campaign.name} · <Time value={lead.lastEventAt} />
      </Text>
    </Stack>
  );
}

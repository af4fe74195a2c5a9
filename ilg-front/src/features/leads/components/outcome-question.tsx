import { Alert, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { can } from '@/lib/can';
import { useMe } from '@/lib/session';
import type { Lead } from '@/lib/types';
import { useDecideOutcome } from '../api/decide-outcome';
import { NextStep } from './next-step';

/** Asks the owner what nobody else can know: whether an outreach went out. */
export function OutcomeQuestion({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const me = useMe();
  const decide = useDecideOutcome(lead.id);
  const evidence = lead.decision?.inputs.find(({ name }) => name === 'evidence')?.value;
  const say = (sent: boolean) =>
    decide.mutate(sent, {
      onSuccess: () => notifications.show({ message: t('decision.decided', { name: lead.name }) }),
    });
  return (
    <Alert color="yellow" title={t('decision.step.PERSON')}>
      <Text size="sm">
        <NextStep lead={lead} />
      </Text>
      {evidence ? (
        <Text size="sm" c="dimmed">
          {t('decision.seen', { evidence })}
        </Text>
      ) : null}
      {decide.error ? <ErrorPanel error={decide.error} /> : null}
      {can(me.role, 'campaign.manage') ? (
        <Group gap={8} mt={8}>
          <Button size="xs" loading={decide.isPending} onClick={() => say(true)}>
            {t('decision.wentOut')}
          </Button>
          <Button size="xs" variant="default" loading={decide.isPending} onClick={() => say(false)}>
            {t('decision.didNot')}
          </Button>
        </Group>
      ) : null}
    </Alert>
  );
}

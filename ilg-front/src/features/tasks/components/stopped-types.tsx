import { Alert, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { IconAlertTriangle } from '@/components/icons';
import { Time } from '@/components/time';
import { taskTypesQuery } from '../api/get-task-types';
import { useResumeTaskType } from '../api/resume-task-type';

type TaskTypeStop = components['schemas']['TaskTypeStop'];

/** What is stopped on all accounts, with the way to let it go on. */
export function StoppedTypes() {
  const { data } = useQuery(taskTypesQuery);
  return (data ?? []).filter(({ reason }) => reason).map((stop) => <Stopped key={stop.type} stop={stop} />);
}

function Stopped({ stop }: { stop: TaskTypeStop }) {
  const { t } = useTranslation();
  const resume = useResumeTaskType();
  const type = t(`taskType.${stop.type}`);
  const goOn = () =>
    resume.mutate(stop.type, {
      onSuccess: () => notifications.show({ message: t('stopped.resumed', { type }) }),
      onError: (error) =>
        notifications.show({ color: 'red', title: t('stopped.notResumed', { type }), message: error.message }),
    });
  return (
    <Alert
      variant="outline"
      color="orange"
      role="status"
      icon={<IconAlertTriangle size={18} />}
      title={t('stopped.title', { type })}
    >
      <Group justify="space-between" align="flex-end">
        <div>
          {stop.reason ? (
            <Text c="var(--mantine-color-text)">
              {t(`stopped.${stop.reason}`, { deed: t(`stopped.deed.${stop.type}`) })}
            </Text>
          ) : null}
          <Text size="sm" c="dimmed">
            {stop.detail} · <Time value={stop.since} />
          </Text>
        </div>
        <Button variant="default" size="xs" loading={resume.isPending} onClick={goOn}>
          {t('stopped.resume')}
        </Button>
      </Group>
    </Alert>
  );
}

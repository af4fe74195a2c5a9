import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { Empty } from '@/components/feedback/empty';
import { IconRefresh } from '@/components/icons';
import { PageHeader } from '@/components/page-header';
import { StatusBadge, type Tone } from '@/components/status-badge';
import { CursorPager } from '@/components/table/cursor-pager';
import { type Column, DataTable } from '@/components/table/data-table';
import { Time } from '@/components/time';
import { tasksQuery } from './api/get-tasks';
import { useRetryTask } from './api/retry-task';
import { StoppedTypes } from './components/stopped-types';
import { TASK_STATES, type TasksSearch } from './schema';
import { TaskDialog } from './task-dialog';

type Task = components['schemas']['TaskView'];

const TONES: Record<Task['state'], Tone> = {
  READY: 'blue',
  RUNNING: 'green',
  FAILED: 'yellow',
  DEAD: 'red',
};

type Props = { search: TasksSearch; onSearch: (change: Partial<TasksSearch>, replace?: boolean) => void };

export function TasksPage({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const query = useQuery(tasksQuery(search));
  const [open, setOpen] = useState<Task>();
  const columns = useMemo<Column<Task>[]>(
    () => [
      {
        id: 'type',
        header: t('task.type'),
        cell: (task) => (
          <Stack gap={0}>
            <Text size="sm" fw={500}>
              {t(`taskType.${task.type}`)}
            </Text>
            <Text size="xs" c="dimmed">
              {t('lead.task', { id: task.id })}
            </Text>
          </Stack>
        ),
      },
      {
        id: 'state',
        header: t('task.state'),
        cell: ({ state }) => <StatusBadge tone={TONES[state]}>{t(`taskState.${state}`)}</StatusBadge>,
      },
      { id: 'account', header: t('record.account'), cell: (task) => task.account.email },
      { id: 'campaign', header: t('record.campaign'), cell: (task) => task.campaign?.name ?? '–' },
      { id: 'lead', header: t('task.lead'), cell: (task) => task.lead?.name ?? '–' },
      { id: 'attempt', header: t('task.attempt'), numeric: true, cell: ({ attempt }) => attempt },
      { id: 'error', header: t('task.error'), cell: ({ error }) => <div className="task-error">{error ?? '–'}</div> },
      { id: 'at', header: t('task.at'), cell: ({ endedAt, runAt }) => <Time value={endedAt ?? runAt} /> },
      {
        id: 'retry',
        header: t('common.actions'),
        cell: (task) => (
          <Group gap={8} wrap="nowrap">
            <Button
              variant="default"
              size="xs"
              onClick={() => setOpen(task)}
              aria-label={`${t('evidence.see')}: ${t('lead.task', { id: task.id })}`}
            >
              {t('evidence.see')}
            </Button>
            {task.state === 'DEAD' ? <Retry task={task} /> : null}
          </Group>
        ),
      },
    ],
    [t],
  );
  return (
    <div className="page">
      <PageHeader title={t('nav.tasks')} text={t('task.text')} />
      <Stack gap={16}>
        <StoppedTypes />
        <SegmentedControl
          aria-label={t('task.state')}
          value={search.state}
          onChange={(state) => onSearch({ state: state as TasksSearch['state'], cursor: undefined }, true)}
          data={TASK_STATES.map((state) => ({ value: state, label: t(`taskState.${state}`) }))}
          className="fit"
        />
        <div>
          <DataTable
            label={t('nav.tasks')}
            columns={columns}
            rows={query.data?.items}
            rowId={(task) => String(task.id)}
            query={query}
            empty={<Empty title={t(search.state === 'DEAD' ? 'task.noneDead' : 'task.none')} />}
          />
          {query.data ? <CursorPager page={query.data} onCursor={(cursor) => onSearch({ cursor })} /> : null}
        </div>
      </Stack>
      {open ? <TaskDialog task={open} onClose={() => setOpen(undefined)} /> : null}
    </div>
  );
}

function Retry({ task }: { task: Task }) {
  const { t } = useTranslation();
  const retry = useRetryTask();
  const again = () =>
    retry.mutate(task.id, {
      onSuccess: () => notifications.show({ message: t('task.retried', { id: task.id }) }),
      onError: (error) =>
        notifications.show({ color: 'red', title: t('task.notRetried', { id: task.id }), message: error.message }),
    });
  return (
    <Button
      variant="default"
      size="xs"
      loading={retry.isPending}
      leftSection={<IconRefresh size={14} />}
      onClick={again}
      aria-label={`${t('task.retry')}: ${t('lead.task', { id: task.id })}`}
    >
      {t('task.retry')}
    </Button>
  );
}

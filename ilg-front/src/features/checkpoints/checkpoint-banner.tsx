import { Alert, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '@/components/icons';
import { type Checkpoint, checkpointsQuery } from '@/lib/checkpoints';

const CheckpointDialog = lazy(() =>
  import('./checkpoint-dialog').then(({ CheckpointDialog }) => ({ default: CheckpointDialog })),
);

/** Above every page of the owner while LinkedIn asks them for something. */
export function CheckpointBanner() {
  const { t } = useTranslation();
  const { data } = useQuery(checkpointsQuery);
  const [open, setOpen] = useState<Checkpoint>();
  return (
    <>
      {data?.map((checkpoint) => (
        <Alert
          key={checkpoint.id}
          variant="outline"
          color="orange"
          m={16}
          mb={0}
          role="status"
          icon={<IconAlertTriangle size={18} />}
        >
          <Group justify="space-between" gap={8}>
            <Text c="var(--mantine-color-text)" className="break">
              <b>{checkpoint.account.email}:</b>{' '}
              {t(checkpoint.state === 'PARKED' ? 'checkpoint.parked' : `checkpoint.asks.${checkpoint.kind}`)}
            </Text>
            <Button size="xs" onClick={() => setOpen(checkpoint)}>
              {t(checkpoint.kind === 'CODE' && checkpoint.state === 'WAITING' ? 'checkpoint.enter' : 'checkpoint.see')}
            </Button>
          </Group>
        </Alert>
      ))}
      {open ? (
        <Suspense fallback={null}>
          <CheckpointDialog checkpoint={open} onClose={() => setOpen(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}

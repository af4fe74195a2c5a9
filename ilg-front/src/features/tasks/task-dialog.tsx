import { Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { Facts } from '@/components/facts';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { evidenceQuery } from './api/get-evidence';
import { EvidencePiece } from './components/evidence-piece';

type Task = components['schemas']['TaskView'];

/** What went wrong, as far as it can be seen. */
export function TaskDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(evidenceQuery(task.id));
  return (
    <Modal
      opened
      onClose={onClose}
      size={900}
      title={t('evidence.title', { id: task.id })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap={16}>
        <Facts
          rows={[
            [t('evidence.error'), task.error ?? '–'],
            [t('evidence.attempts'), task.attempt],
            [t('record.account'), task.account.email],
            [t('task.lead'), task.lead?.name ?? '–'],
          ]}
        />
        {error ? <ErrorPanel error={error} onRetry={refetch} /> : null}
        {!data && !error ? <Loading rows={4} /> : null}
        {data?.length === 0 ? <Text c="dimmed">{t('evidence.none')}</Text> : null}
        {data?.map((piece) => (
          <EvidencePiece key={piece.id} piece={piece} />
        ))}
      </Stack>
    </Modal>
  );
}

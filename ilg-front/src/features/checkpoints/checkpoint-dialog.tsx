import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { type Checkpoint, checkpointsQuery } from '@/lib/checkpoints';
import { useMe } from '@/lib/session';
import { useStartAgain } from './api/start-again';
import { CodeEntry } from './components/code-entry';
import { Busy, Countdown } from './components/waiting';

/** Looked at often while somebody waits before it, so that it also follows without live events. */
const OFTEN = 3_000;

export function CheckpointDialog({ checkpoint, onClose }: { checkpoint: Checkpoint; onClose: () => void }) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...checkpointsQuery, refetchInterval: OFTEN });
  const now = data?.find(({ id }) => id === checkpoint.id);
  const over = data !== undefined && now === undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      size={460}
      title={t(`checkpoint.title.${checkpoint.kind}`)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap={16}>
        <Text c="dimmed" className="break">
          {checkpoint.account.email}
        </Text>
        {over ? <Over onClose={onClose} /> : <Step checkpoint={now ?? checkpoint} />}
      </Stack>
    </Modal>
  );
}

function Over({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Text role="status">{t('checkpoint.over')}</Text>
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
      </Group>
    </>
  );
}

function Step({ checkpoint }: { checkpoint: Checkpoint }) {
  const { t } = useTranslation();
  const me = useMe();
  const { kind, state, answeredBy } = checkpoint;
  if (state === 'ANSWERED') {
    const name = answeredBy?.name ?? '';
    return <Busy text={answeredBy?.id === me.id ? t('checkpoint.checking') : t('checkpoint.checkingOf', { name })} />;
  }
  if (state !== 'WAITING') {
    return <Again checkpoint={checkpoint} />;
  }
  return (
    <>
      <Text>{t(`checkpoint.text.${kind}`)}</Text>
      {kind === 'CODE' ? <CodeEntry checkpoint={checkpoint} /> : <Busy text={t('checkpoint.waiting')} />}
      <Countdown until={checkpoint.waitsUntil ?? null} />
    </>
  );
}

function Again({ checkpoint: { kind, account } }: { checkpoint: Checkpoint }) {
  const { t } = useTranslation();
  const act = useStartAgain(account.id);
  const late = kind === 'CODE' || kind === 'APP_APPROVAL';
  return (
    <>
      <Text>{t(late ? `checkpoint.late.${kind}` : `checkpoint.text.${kind}`)}</Text>
      {act.error ? <ErrorPanel error={act.error} /> : null}
      <Group justify="flex-end">
        <Button data-autofocus loading={act.isPending} onClick={() => act.mutate()}>
          {t(late ? 'checkpoint.again' : 'account.resume')}
        </Button>
      </Group>
    </>
  );
}

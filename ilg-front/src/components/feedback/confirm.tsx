import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from './error-panel';

type Props = {
  title: string;
  text: ReactNode;
  action: string;
  /** What has to be typed before the button works; absent where the act can be undone. */
  typed?: string;
  danger?: boolean;
  error?: unknown;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

export function Confirm({ title, text, action, typed, danger, error, busy, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  const [entered, setEntered] = useState('');
  const ready = typed === undefined || entered === typed;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !busy) {
      onConfirm();
    }
  };
  return (
    <Modal opened onClose={onClose} title={title} size={420} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form onSubmit={submit}>
        <Stack gap={16}>
          <Text component="div">{text}</Text>
          {typed === undefined ? null : (
            <TextInput
              name="typed"
              autoComplete="off"
              data-autofocus
              label={t('common.typeName', { name: typed })}
              value={entered}
              onChange={(event) => setEntered(event.currentTarget.value)}
            />
          )}
          {error ? <ErrorPanel error={error} /> : null}
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" color={danger ? 'red.9' : undefined} disabled={!ready} loading={busy}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

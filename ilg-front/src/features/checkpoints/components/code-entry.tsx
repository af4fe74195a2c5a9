import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import type { Checkpoint } from '@/lib/checkpoints';
import { useAnswerCheckpoint } from '../api/answer-checkpoint';

const LENGTH = 6;
const digits = (text: string) => text.replace(/\D/g, '').slice(0, LENGTH);

/** One field, not six: a pasted "123 456", a phone's suggestion and a screen reader all know what to do with it. */
export function CodeEntry({ checkpoint }: { checkpoint: Checkpoint }) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [short, setShort] = useState(false);
  const act = useAnswerCheckpoint(checkpoint.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShort(code.length < LENGTH);
    if (code.length === LENGTH && !act.isPending) {
      act.mutate(code, { onSuccess: () => setCode('') });
    }
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={12}>
        {checkpoint.refusals > 0 ? (
          <Text role="alert" fw={500} c="var(--mantine-color-error)">
            {t('checkpoint.refused', { count: checkpoint.refusals })}
          </Text>
        ) : null}
        <TextInput
          data-autofocus
          name="code"
          label={t('checkpoint.code')}
          description={t('checkpoint.codeText')}
          inputMode="numeric"
          autoComplete="one-time-code"
          classNames={{ input: 'code-input' }}
          value={code}
          error={short ? t('checkpoint.codeShort') : undefined}
          onChange={(event) => {
            setCode(digits(event.currentTarget.value));
            setShort(false);
          }}
        />
        {act.error ? <ErrorPanel error={act.error} /> : null}
        <Group justify="flex-end">
          <Button type="submit" loading={act.isPending}>
            {t('checkpoint.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

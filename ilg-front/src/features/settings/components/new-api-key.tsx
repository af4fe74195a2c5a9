import { Button, CopyButton, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { focusFirst, useRefusal } from '@/components/form/refusal';
import { useCreateApiKey } from '../api/create-api-key';
import { type ApiKeyValues, apiKeyForm, SCOPES } from '../schema';

/** Asks for a name and what the key may do, then shows the key this once. */
export function NewApiKey({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const creating = useCreateApiKey();
  return (
    <Modal
      opened
      onClose={onClose}
      // The key is not shown again: a click beside it must not take it away.
      closeOnClickOutside={creating.data === undefined}
      size={480}
      title={t('apiKey.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {creating.data ? (
        <Secret secret={creating.data.secret} onClose={onClose} />
      ) : (
        <KeyForm creating={creating} onClose={onClose} />
      )}
    </Modal>
  );
}

function KeyForm({ creating, onClose }: { creating: ReturnType<typeof useCreateApiKey>; onClose: () => void }) {
  const { t } = useTranslation();
  const schema = useMemo(() => apiKeyForm(t), [t]);
  const form = useForm<ApiKeyValues>({
    initialValues: { name: '', scope: 'READ' },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const { refusal, refuse, forget } = useRefusal(form);
  const submit = (values: ApiKeyValues) => {
    if (!creating.isPending) {
      forget();
      creating.mutate(values, { onError: refuse });
    }
  };
  return (
    <form onSubmit={form.onSubmit(submit, focusFirst(form))} noValidate>
      <Stack gap={16}>
        <TextInput
          label={t('apiKey.name')}
          description={t('apiKey.nameText')}
          name="name"
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Stack gap={4} align="flex-start">
          <Text size="sm" fw={500}>
            {t('apiKey.scope')}
          </Text>
          <SegmentedControl
            aria-label={t('apiKey.scope')}
            value={form.values.scope}
            onChange={(scope) => form.setFieldValue('scope', scope as ApiKeyValues['scope'])}
            data={SCOPES.map((scope) => ({ value: scope, label: t(`apiKey.scopes.${scope}`) }))}
          />
          <Text size="sm" c="dimmed">
            {t(`apiKey.scopeText.${form.values.scope}`)}
          </Text>
        </Stack>
        {refusal ? <ErrorPanel error={refusal} /> : null}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={creating.isPending}>
            {t('apiKey.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap={16}>
      <Text>{t('apiKey.once')}</Text>
      <TextInput
        label={t('apiKey.key')}
        name="key"
        readOnly
        data-autofocus
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Text size="sm" c="dimmed">
        {t('apiKey.how')}
      </Text>
      <Group justify="flex-end" gap={8}>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('apiKey.copied') : t('apiKey.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('apiKey.kept')}</Button>
      </Group>
    </Stack>
  );
}

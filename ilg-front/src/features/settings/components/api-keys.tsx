import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { Confirm } from '@/components/feedback/confirm';
import { Empty } from '@/components/feedback/empty';
import { type Column, DataTable } from '@/components/table/data-table';
import { Time } from '@/components/time';
import { apiKeysQuery } from '../api/get-api-keys';
import { useRevokeApiKey } from '../api/revoke-api-key';
import { NewApiKey } from './new-api-key';

type ApiKey = components['schemas']['ApiKey'];

/** Keys by which the user's own programs sign in. */
export function ApiKeys() {
  const { t } = useTranslation();
  const query = useQuery(apiKeysQuery());
  const [making, setMaking] = useState(false);
  const [leaving, setLeaving] = useState<ApiKey>();
  const columns = useMemo<Column<ApiKey>[]>(
    () => [
      { id: 'name', header: t('apiKey.name'), cell: ({ name }) => name },
      { id: 'hint', header: t('apiKey.key'), cell: ({ hint }) => <code>ilg_…{hint}</code> },
      { id: 'scope', header: t('apiKey.scope'), cell: ({ scope }) => t(`apiKey.scopes.${scope}`) },
      { id: 'created', header: t('apiKey.created'), cell: ({ createdAt }) => <Time value={createdAt} /> },
      {
        id: 'used',
        header: t('apiKey.used'),
        cell: ({ lastUsedAt }) => (lastUsedAt ? <Time value={lastUsedAt} /> : t('apiKey.never')),
      },
      {
        id: 'act',
        header: t('apiKey.act'),
        cell: (key) => (
          <Button
            size="xs"
            variant="default"
            aria-label={t('apiKey.revokeNamed', { name: key.name })}
            onClick={() => setLeaving(key)}
          >
            {t('apiKey.revoke')}
          </Button>
        ),
      },
    ],
    [t],
  );
  return (
    <section>
      <Group justify="space-between" align="flex-end" mb={8}>
        <div>
          <Title order={2}>{t('apiKey.title')}</Title>
          <Text size="sm" c="dimmed">
            {t('apiKey.text')}
          </Text>
        </div>
        <Button onClick={() => setMaking(true)}>{t('apiKey.add')}</Button>
      </Group>
      <DataTable
        label={t('apiKey.title')}
        columns={columns}
        rows={query.data}
        rowId={(key) => String(key.id)}
        query={query}
        empty={<Empty title={t('apiKey.none')} text={t('apiKey.noneText')} />}
      />
      {making ? <NewApiKey onClose={() => setMaking(false)} /> : null}
      {leaving ? <Revoke apiKey={leaving} onClose={() => setLeaving(undefined)} /> : null}
    </section>
  );
}

function Revoke({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { t } = useTranslation();
  const revoking = useRevokeApiKey();
  return (
    <Confirm
      title={t('apiKey.revokeTitle', { name: apiKey.name })}
      text={t('apiKey.revokeText')}
      action={t('apiKey.revoke')}
      danger
      error={revoking.error}
      busy={revoking.isPending}
      onConfirm={() => revoking.mutate(apiKey.id, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

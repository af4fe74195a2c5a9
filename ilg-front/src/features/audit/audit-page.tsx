import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { Empty } from '@/components/feedback/empty';
import { PageHeader } from '@/components/page-header';
import { CursorPager } from '@/components/table/cursor-pager';
import { type Column, DataTable } from '@/components/table/data-table';
import { Time } from '@/components/time';
import { auditQuery } from './api/get-audit';
import { Target } from './components/target';
import { actionInWords } from './words';

type Entry = components['schemas']['AuditEntry'];

type Props = { cursor?: string; onCursor: (cursor: string | undefined) => void };

export function AuditPage({ cursor, onCursor }: Props) {
  const { t } = useTranslation();
  const query = useQuery(auditQuery(cursor));
  const columns = useMemo<Column<Entry>[]>(
    () => [
      { id: 'at', header: t('audit.at'), cell: (entry) => <Time value={entry.at} /> },
      { id: 'actor', header: t('audit.actor'), cell: (entry) => entry.actor?.name ?? 'ILG' },
      { id: 'action', header: t('audit.action'), cell: (entry) => actionInWords(t, entry.action) },
      { id: 'target', header: t('audit.target'), cell: (entry) => <Target target={entry.target} /> },
      {
        id: 'detail',
        header: t('audit.detail'),
        cell: (entry) => <div className="task-error">{entry.detail || '–'}</div>,
      },
    ],
    [t],
  );
  return (
    <div className="page">
      <PageHeader title={t('nav.audit')} text={t('audit.text')} />
      <DataTable
        label={t('nav.audit')}
        columns={columns}
        rows={query.data?.items}
        rowId={(entry) => String(entry.id)}
        query={query}
        empty={<Empty title={t('audit.none')} />}
      />
      {query.data ? <CursorPager page={query.data} onCursor={onCursor} /> : null}
    </div>
  );
}

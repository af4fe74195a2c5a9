import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { Empty } from '@/components/feedback/empty';
import { PageHeader } from '@/components/page-header';
import { type Column, DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { Time } from '@/components/time';
import { PAGE_SIZE } from '@/lib/paging';
import { auditQuery } from './api/get-audit';
import { Target } from './components/target';
import { actionInWords } from './words';

type Entry = components['schemas']['AuditEntry'];

export function AuditPage({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const { t } = useTranslation();
  const query = useQuery(auditQuery(page));
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
      {query.data ? <Pager page={page} size={PAGE_SIZE} total={query.data.total} onPage={onPage} /> : null}
    </div>
  );
}

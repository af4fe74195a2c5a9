import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { Empty } from '@/components/feedback/empty';
import { Num } from '@/components/num';
import { CursorPager } from '@/components/table/cursor-pager';
import { type Column, DataTable } from '@/components/table/data-table';
import { Time } from '@/components/time';
import { creditEntriesQuery } from '../api/get-credit-entries';

type Entry = components['schemas']['CreditEntry'];

const SIGNS: Record<Entry['kind'], string> = { BOUGHT: '+', REMOVED: '−', RESERVED: '−', SPENT: '', RELEASED: '+' };

/** What ILG books by itself has a reason for each kind; what people book has the one they gave. */
const OWN_WORDS = new Set<Entry['kind']>(['RESERVED', 'SPENT', 'RELEASED']);

type Props = { user?: number; cursor?: string; size: number; onCursor?: (cursor: string | undefined) => void };

/** Newest first; nothing in a ledger is ever changed. */
export function Ledger({ user, cursor, size, onCursor }: Props) {
  const { t } = useTranslation();
  const query = useQuery(creditEntriesQuery(user, cursor, size));
  const columns = useMemo<Column<Entry>[]>(
    () => [
      { id: 'at', header: t('credit.at'), cell: (entry) => <Time value={entry.at} /> },
      { id: 'kind', header: t('credit.kind'), cell: (entry) => t(`creditKind.${entry.kind}`) },
      {
        id: 'amount',
        header: t('credit.amount'),
        numeric: true,
        cell: (entry) => (
          <>
            {SIGNS[entry.kind]}
            <Num value={entry.amount} />
          </>
        ),
      },
      {
        id: 'reason',
        header: t('credit.reason'),
        cell: (entry) => (
          <span title={entry.by?.name}>
            {OWN_WORDS.has(entry.kind) ? t(`creditReason.${entry.kind}` as 'creditReason.SPENT') : entry.reason}
            {entry.by ? ` · ${entry.by.name}` : ''}
          </span>
        ),
      },
    ],
    [t],
  );
  return (
    <>
      <DataTable
        label={t('credit.ledger')}
        columns={columns}
        rows={query.data?.items}
        rowId={(entry) => String(entry.id)}
        query={query}
        empty={<Empty title={t('credit.none')} />}
      />
      {onCursor && query.data ? <CursorPager page={query.data} onCursor={onCursor} /> : null}
    </>
  );
}

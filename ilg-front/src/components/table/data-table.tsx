import { Table, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@/components/icons';
import type { Sort } from '@/lib/sort';

const PHONE = '(max-width: 47.99em)';

export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  sortable?: boolean;
};

/** What the table needs of a query; the server sorts and pages, so nothing here reorders rows. */
export type TableQuery = { isPending: boolean; isFetching: boolean; error: unknown; refetch: () => unknown };

type Props<Row> = {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[] | undefined;
  rowId: (row: Row) => string;
  query: TableQuery;
  empty: ReactNode;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  footer?: ReactNode;
  /** On phones each row is a card; without one the table scrolls in its frame. */
  card?: (row: Row) => ReactNode;
  selected?: string;
};

export function DataTable<Row extends object>(props: Props<Row>) {
  const { t } = useTranslation();
  const { query, rows, label } = props;
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  if (query.isPending) {
    return (
      <div className="table-frame">
        <Loading />
      </div>
    );
  }
  if (query.error && !rows) {
    return <ErrorPanel error={query.error} onRetry={() => query.refetch()} />;
  }
  if (!rows || rows.length === 0) {
    return <div className="table-frame">{props.empty}</div>;
  }
  const list = phone && props.card !== undefined;
  return (
    <>
      {query.error ? <ErrorPanel error={query.error} onRetry={() => query.refetch()} /> : null}
      {list ? (
        <Cards {...props} rows={rows} card={props.card ?? (() => null)} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls sideways has to be reachable by keyboard
        <section className="table-frame" aria-label={label} aria-busy={query.isFetching} tabIndex={0}>
          {query.isFetching ? <div className="busy-bar" title={t('common.loading')} /> : null}
          <Grid {...props} rows={rows} />
        </section>
      )}
    </>
  );
}

function Cards<Row>({
  label,
  rows,
  rowId,
  card,
  query,
}: Props<Row> & { rows: readonly Row[]; card: (row: Row) => ReactNode }) {
  return (
    <ul className="cards" aria-label={label} aria-busy={query.isFetching}>
      {rows.map((row) => (
        <li key={rowId(row)} className="card">
          {card(row)}
        </li>
      ))}
    </ul>
  );
}

function Grid<Row>({
  label,
  columns,
  rows,
  rowId,
  sort,
  onSort,
  footer,
  selected,
}: Props<Row> & { rows: readonly Row[] }) {
  return (
    <Table highlightOnHover aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          {columns.map(({ id, header, numeric, sortable }) => (
            <Table.Th key={id} className={numeric ? 'cell-number' : undefined} aria-sort={ariaSort(id, sortable, sort)}>
              {sortable && onSort ? (
                <SortButton id={id} sort={sort} onSort={onSort}>
                  {header}
                </SortButton>
              ) : (
                header
              )}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={rowId(row)} aria-selected={selected === rowId(row) || undefined}>
            {columns.map(({ id, numeric, cell }) => (
              <Table.Td key={id} className={numeric ? 'cell-number' : undefined}>
                {cell(row)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
      {footer ? <Table.Tfoot>{footer}</Table.Tfoot> : null}
    </Table>
  );
}

function ariaSort(id: string, sortable: boolean | undefined, sort: Sort | undefined) {
  if (!sortable) {
    return undefined;
  }
  if (sort?.id !== id) {
    return 'none';
  }
  return sort.desc ? 'descending' : 'ascending';
}

type SortButtonProps = {
  id: string;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
  children: ReactNode;
};

function SortButton({ id, sort, onSort, children }: SortButtonProps) {
  const here = sort?.id === id;
  const Icon = here ? (sort.desc ? IconArrowDown : IconArrowUp) : IconArrowsSort;
  return (
    <UnstyledButton className="sort-button" onClick={() => onSort({ id, desc: here ? !sort.desc : false })}>
      {children}
      <Icon size={14} aria-hidden />
    </UnstyledButton>
  );
}

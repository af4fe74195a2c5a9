import { Group, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CsvButton } from '@/components/csv-button';
import { Empty } from '@/components/feedback/empty';
import { ChoiceSelect } from '@/components/form/choice-select';
import { chosenRange, RangeFilter } from '@/components/form/range-filter';
import { Num } from '@/components/num';
import { PageHeader } from '@/components/page-header';
import { type Column, DataTable } from '@/components/table/data-table';
import { useLanguage } from '@/i18n/i18n';
import { can } from '@/lib/can';
import { useAccountChoices, useCampaignChoices, useUserChoices } from '@/lib/choices';
import { useNow } from '@/lib/clock';
import { dayIn } from '@/lib/days';
import { formatDay } from '@/lib/format';
import { useMe } from '@/lib/session';
import { recordsQuery } from './api/get-records';
import { fillDays, type Row } from './fill-days';
import type { RecordsSearch } from './schema';

const NUMBERS = ['invites', 'firstFollowUps', 'secondFollowUps', 'withdrawals'] as const;

type Props = { search: RecordsSearch; onSearch: (change: Partial<RecordsSearch>, replace?: boolean) => void };

export function RecordsPage({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const me = useMe();
  const today = dayIn(me.timeZone, new Date(useNow()));
  const range = chosenRange(search, today);
  const { account, campaign, user, summed } = search;
  const wanted = { ...range, account, campaign, user, summed };
  const query = useQuery(recordsQuery(wanted));
  const seesUsers = can(me.role, 'user.manage');
  const filters = { accounts: useAccountChoices(), campaigns: useCampaignChoices(), users: useUserChoices(seesUsers) };
  const rows = useMemo(
    () =>
      query.data
        ? summed
          ? query.data.items
          : fillDays(query.data.items, { from: range.from, to: range.to })
        : undefined,
    [query.data, summed, range.from, range.to],
  );
  const columns = useMemo<Column<Row>[]>(
    () => [
      ...(summed
        ? []
        : [
            {
              id: 'day',
              header: t('record.day'),
              cell: (row: Row) => <Day row={row} text={row.day ? formatDay(language, row.day) : ''} />,
            },
          ]),
      { id: 'account', header: t('record.account'), cell: (row) => row.account?.email ?? '–' },
      { id: 'campaign', header: t('record.campaign'), cell: (row) => row.campaign?.name ?? '–' },
      ...NUMBERS.map((number) => ({
        id: number,
        header: t(`record.${number}`),
        numeric: true,
        cell: (row: Row) => <Num value={row[number]} />,
      })),
    ],
    [summed, t, language],
  );
  const totals = query.data?.totals;
  const filter = (change: Partial<RecordsSearch>) => onSearch(change, true);
  return (
    <div className="page">
      <PageHeader title={t('nav.records')} text={t('record.text', { zone: me.timeZone })}>
        <CsvButton path="/api/records.csv" query={wanted} />
      </PageHeader>
      <Stack gap={16}>
        <Group className="filters no-print">
          <RangeFilter value={search} range={range} today={today} onChoose={(next) => filter(next)} />
          <ChoiceSelect
            label={t('record.account')}
            choices={filters.accounts}
            value={text(account)}
            onChoose={(id) => filter({ account: number(id) })}
          />
          <ChoiceSelect
            label={t('record.campaign')}
            choices={filters.campaigns}
            value={text(campaign)}
            onChoose={(id) => filter({ campaign: number(id) })}
          />
          {seesUsers ? (
            <ChoiceSelect
              label={t('record.user')}
              choices={filters.users}
              value={text(user)}
              onChoose={(id) => filter({ user: number(id) })}
            />
          ) : null}
          <SegmentedControl
            aria-label={t('record.show')}
            value={summed ? 'summed' : 'daily'}
            onChange={(value) => filter({ summed: value === 'summed' })}
            data={[
              { value: 'daily', label: t('record.daily') },
              { value: 'summed', label: t('record.summed') },
            ]}
          />
        </Group>
        <DataTable
          label={t('nav.records')}
          columns={columns}
          rows={rows}
          rowId={(row) => `${row.day}-${row.account?.id}-${row.campaign?.id}`}
          query={query}
          empty={<Empty title={t('record.none')} text={t('record.noneText')} />}
          footer={
            totals ? (
              <Table.Tr>
                <Table.Th scope="row" colSpan={summed ? 2 : 3}>
                  {t('record.total')}
                </Table.Th>
                {NUMBERS.map((one) => (
                  <Table.Td key={one} className="cell-number">
                    <Num value={totals[one]} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ) : null
          }
        />
      </Stack>
    </div>
  );
}

function Day({ row, text }: { row: Row; text: string }) {
  const empty = row.account === undefined;
  return (
    <Text span fz="inherit" c={empty ? 'dimmed' : undefined} style={{ whiteSpace: 'nowrap' }}>
      <time dateTime={row.day ?? undefined}>{text}</time>
    </Text>
  );
}

const text = (id: number | undefined) => (id === undefined ? undefined : String(id));
const number = (id: string | undefined) => (id === undefined ? undefined : Number(id));

import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/components/feedback/empty';
import { ChoiceSelect } from '@/components/form/choice-select';
import { SearchInput } from '@/components/form/search-input';
import { IconPlus } from '@/components/icons';
import { LinkButton } from '@/components/link';
import { PageHeader } from '@/components/page-header';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { can } from '@/lib/can';
import { PAGE_SIZE } from '@/lib/paging';
import { useMe } from '@/lib/session';
import { readSort, writeSort } from '@/lib/sort';
import { campaignsQuery } from './api/get-campaigns';
import { CampaignCard } from './components/campaign-card';
import { campaignColumns } from './components/campaign-columns';
import { KeyFigures } from './components/key-figures';
import type { CampaignsSearch } from './schema';
import { STATUSES } from './schema';

type Props = { search: CampaignsSearch; onSearch: (change: Partial<CampaignsSearch>, replace?: boolean) => void };

export function CampaignsPage({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const own = can(me.role, 'campaign.manage');
  const query = useQuery(campaignsQuery(search));
  const columns = useMemo(() => campaignColumns(t, own), [t, own]);
  const sort = useMemo(() => readSort(search.sort), [search.sort]);
  const filtered = search.search !== '' || search.status !== undefined;
  const add = own ? (
    <LinkButton to="/campaigns/new" leftSection={<IconPlus size={16} />}>
      {t('campaign.new')}
    </LinkButton>
  ) : null;
  return (
    <div className="page">
      <PageHeader title={t('nav.campaigns')}>{add}</PageHeader>
      <Stack gap={16}>
        <KeyFigures search={search} />
        <Group className="filters">
          <SearchInput
            label={t('campaign.search')}
            value={search.search}
            onSearch={(text) => onSearch({ search: text, page: 1 }, true)}
          />
          <ChoiceSelect
            label={t('campaign.status')}
            choices={STATUSES.map((status) => ({ value: status, label: t(`campaignStatus.${status}`) }))}
            value={search.status}
            onChoose={(status) => onSearch({ status, page: 1 }, true)}
          />
        </Group>
        <div>
          <DataTable
            label={t('nav.campaigns')}
            columns={columns}
            rows={query.data?.items}
            rowId={(campaign) => String(campaign.id)}
            query={query}
            sort={sort}
            onSort={(next) => onSearch({ sort: writeSort(next) as CampaignsSearch['sort'], page: 1 })}
            card={(campaign) => <CampaignCard campaign={campaign} own={own} />}
            empty={
              filtered ? (
                <Empty
                  title={t('table.noMatch')}
                  action={
                    <Button
                      variant="default"
                      onClick={() => onSearch({ search: '', status: undefined, page: 1 }, true)}
                    >
                      {t('table.clear')}
                    </Button>
                  }
                />
              ) : (
                <Empty
                  title={t('campaign.none')}
                  text={t(own ? 'campaign.noneText' : 'campaign.noneAdmin')}
                  action={add}
                />
              )
            }
          />
          {query.data ? (
            <Pager page={search.page} size={PAGE_SIZE} total={query.data.total} onPage={(page) => onSearch({ page })} />
          ) : (
            <Text mt={12}>&nbsp;</Text>
          )}
        </div>
      </Stack>
    </div>
  );
}

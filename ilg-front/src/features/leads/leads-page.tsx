import { Button, Group, MultiSelect, Stack, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CsvButton } from '@/components/csv-button';
import { Empty } from '@/components/feedback/empty';
import { ChoiceSelect } from '@/components/form/choice-select';
import { SearchInput } from '@/components/form/search-input';
import { CursorPager } from '@/components/table/cursor-pager';
import { DataTable } from '@/components/table/data-table';
import { useCampaignChoices } from '@/lib/choices';
import { readSort, writeSort } from '@/lib/sort';
import { leadsQuery } from './api/get-leads';
import { LeadCard } from './components/lead-card';
import { leadColumns } from './components/lead-columns';
import { LeadPanel } from './components/lead-panel';
import { type LeadsSearch, STATES } from './schema';

type Props = {
  search: LeadsSearch;
  onSearch: (change: Partial<LeadsSearch>, replace?: boolean) => void;
  /** Within a campaign's own page that campaign is given and no filter. */
  fixedCampaign?: boolean;
};

export function LeadsPage({ search, onSearch, fixedCampaign = false }: Props) {
  const { t } = useTranslation();
  const query = useQuery(leadsQuery(search));
  const campaigns = useCampaignChoices();
  const sort = useMemo(() => readSort(search.sort), [search.sort]);
  const columns = useMemo(
    () => leadColumns(t, fixedCampaign, (lead) => onSearch({ lead })),
    [t, fixedCampaign, onSearch],
  );
  const filter = (change: Partial<LeadsSearch>) => onSearch({ ...change, cursor: undefined }, true);
  const filtered =
    search.search !== '' ||
    search.state.length > 0 ||
    search.step !== undefined ||
    (!fixedCampaign && search.campaign !== undefined);
  const rows = query.data?.items;
  return (
    <Stack gap={16}>
      <Group className="filters">
        <SearchInput label={t('lead.search')} value={search.search} onSearch={(text) => filter({ search: text })} />
        {fixedCampaign ? null : (
          <ChoiceSelect
            label={t('lead.campaign')}
            choices={campaigns}
            value={search.campaign === undefined ? undefined : String(search.campaign)}
            onChoose={(campaign) => filter({ campaign: campaign === undefined ? undefined : Number(campaign) })}
          />
        )}
        <MultiSelect
          label={t('lead.state')}
          placeholder={search.state.length === 0 ? t('common.all') : undefined}
          data={STATES.map((state) => ({ value: state, label: t(`leadState.${state}`) }))}
          value={search.state}
          onChange={(state) => filter({ state: state as LeadsSearch['state'] })}
          clearable
          clearButtonProps={{ 'aria-label': t('table.clear') }}
          w={{ base: '100%', xs: 260 }}
        />
        <Switch
          mb={8}
          label={t('decision.onlyPerson')}
          checked={search.step === 'PERSON'}
          onChange={(event) => filter({ step: event.currentTarget.checked ? 'PERSON' : undefined })}
        />
        <CsvButton
          path="/api/leads.csv"
          query={{ campaign: search.campaign, state: search.state, step: search.step, search: search.search }}
        />
      </Group>
      <div>
        <DataTable
          label={t('nav.leads')}
          columns={columns}
          rows={rows}
          rowId={(lead) => String(lead.id)}
          query={query}
          sort={sort}
          onSort={(next) => onSearch({ sort: writeSort(next) as LeadsSearch['sort'], cursor: undefined })}
          selected={search.lead === undefined ? undefined : String(search.lead)}
          card={(lead) => <LeadCard lead={lead} onOpen={() => onSearch({ lead: lead.id })} />}
          empty={
            filtered ? (
              <Empty
                title={t('table.noMatch')}
                action={
                  <Button
                    variant="default"
                    onClick={() =>
                      filter({
                        search: '',
                        state: [],
                        step: undefined,
                        ...(fixedCampaign ? {} : { campaign: undefined }),
                      })
                    }
                  >
                    {t('table.clear')}
                  </Button>
                }
              />
            ) : (
              <Empty title={t('lead.none')} text={t('lead.noneText')} />
            )
          }
        />
        {query.data ? <CursorPager page={query.data} onCursor={(cursor) => onSearch({ cursor })} /> : null}
      </div>
      {search.lead === undefined ? null : (
        <LeadPanel
          id={search.lead}
          ids={rows?.map(({ id }) => id) ?? []}
          onGo={(lead) => onSearch({ lead }, true)}
          onClose={() => onSearch({ lead: undefined })}
        />
      )}
    </Stack>
  );
}

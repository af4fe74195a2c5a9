import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/components/feedback/empty';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { ChoiceSelect } from '@/components/form/choice-select';
import { CursorPager } from '@/components/table/cursor-pager';
import { useCampaignChoices } from '@/lib/choices';
import { repliesQuery } from './api/get-replies';
import { ReplyList } from './components/reply-list';
import { ReplyPane } from './components/reply-pane';
import { type RepliesSearch, SHOWN } from './schema';

type Props = { search: RepliesSearch; onSearch: (change: Partial<RepliesSearch>, replace?: boolean) => void };

/** List, conversation and lead side by side; on a phone one at a time, as the URL says. */
export function RepliesPage({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(repliesQuery(search));
  const campaigns = useCampaignChoices();
  const filter = (change: Partial<RepliesSearch>) => onSearch({ ...change, cursor: undefined, lead: undefined }, true);
  const open = search.lead;
  const nothing = search.show === 'open' && search.campaign === undefined;
  return (
    <>
      <Group className="filters" mb={16}>
        <SegmentedControl
          aria-label={t('reply.show')}
          value={search.show}
          onChange={(show) => filter({ show: show as RepliesSearch['show'] })}
          data={SHOWN.map((show) => ({ value: show, label: t(`reply.shown.${show}`) }))}
          className="fit"
        />
        <ChoiceSelect
          label={t('lead.campaign')}
          choices={campaigns}
          value={search.campaign === undefined ? undefined : String(search.campaign)}
          onChoose={(campaign) => filter({ campaign: campaign === undefined ? undefined : Number(campaign) })}
        />
      </Group>
      {error ? <ErrorPanel error={error} onRetry={refetch} /> : null}
      {!data && !error ? <Loading /> : null}
      {data?.total === 0 && open === undefined ? (
        <div className="table-frame">
          {nothing ? (
            <Empty title={t('reply.none')} text={t('reply.noneText')} />
          ) : (
            <Empty
              title={t('table.noMatch')}
              action={
                <Button variant="default" onClick={() => filter({ show: 'all', campaign: undefined })}>
                  {t('table.clear')}
                </Button>
              }
            />
          )}
        </div>
      ) : null}
      {data && (data.total > 0 || open !== undefined) ? (
        <div className={`replies ${open === undefined ? '' : 'replies-open'}`}>
          <div className="replies-list">
            <ReplyList leads={data.items} chosen={open} onChoose={(lead) => onSearch({ lead })} />
            <CursorPager page={data} onCursor={(cursor) => onSearch({ cursor })} />
          </div>
          {open === undefined ? (
            <Text c="dimmed" className="replies-hint">
              {t('reply.choose')}
            </Text>
          ) : (
            <ReplyPane key={open} id={open} onBack={() => onSearch({ lead: undefined })} />
          )}
        </div>
      ) : null}
    </>
  );
}

import { Group, Skeleton, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { ChoiceSelect } from '@/components/form/choice-select';
import { chosenRange, RangeFilter } from '@/components/form/range-filter';
import { Funnel } from '@/components/funnel';
import { PageHeader } from '@/components/page-header';
import { can } from '@/lib/can';
import { useCampaignChoices, useUserChoices } from '@/lib/choices';
import { useNow } from '@/lib/clock';
import { dayIn, previousRange } from '@/lib/days';
import { useMe } from '@/lib/session';
import { analyticsQuery } from './api/get-analytics';
import { CampaignNumbers } from './components/campaign-numbers';
import { Totals } from './components/totals';
import { VariantNumbers } from './components/variant-numbers';
import { everyDay } from './prepare';
import type { AnalyticsSearch } from './schema';

const DayChart = lazy(() => import('./components/day-chart').then(({ DayChart }) => ({ default: DayChart })));

type Props = { search: AnalyticsSearch; onSearch: (change: Partial<AnalyticsSearch>, replace?: boolean) => void };

export function AnalyticsPage({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const seesUsers = can(me.role, 'user.manage');
  const today = dayIn(me.timeZone, new Date(useNow()));
  const range = chosenRange(search, today);
  const { campaign, user } = search;
  const query = useQuery(analyticsQuery({ ...range, campaign, user }));
  const before = useQuery(analyticsQuery({ ...previousRange(range), campaign, user }));
  const campaigns = useCampaignChoices();
  const users = useUserChoices(seesUsers);
  const numbers = query.data;
  return (
    <div className="page" aria-busy={query.isFetching}>
      <PageHeader title={t('nav.analytics')} text={t('analytics.text', { zone: me.timeZone })} />
      <Stack gap={16}>
        <Group className="filters no-print">
          <RangeFilter value={search} range={range} today={today} onChoose={(next) => onSearch(next, true)} />
          <ChoiceSelect
            label={t('record.campaign')}
            choices={campaigns}
            value={campaign === undefined ? undefined : String(campaign)}
            onChoose={(id) => onSearch({ campaign: id === undefined ? undefined : Number(id) }, true)}
          />
          {seesUsers ? (
            <ChoiceSelect
              label={t('record.user')}
              choices={users}
              value={user === undefined ? undefined : String(user)}
              onChoose={(id) => onSearch({ user: id === undefined ? undefined : Number(id) }, true)}
            />
          ) : null}
        </Group>
        {query.error ? <ErrorPanel error={query.error} onRetry={query.refetch} /> : null}
        {numbers ? (
          <>
            <Totals now={numbers.totals} before={before.data?.totals} cohort={numbers.cohort} />
            <div className="halves halves-chart">
              <section className="card">
                <Title order={2} mb={12}>
                  {t('analytics.byDay')}
                </Title>
                <Suspense fallback={<Skeleton height={260} />}>
                  <DayChart days={everyDay(numbers.byDay, range)} />
                </Suspense>
              </section>
              <section className="card">
                <Title order={2} mb={12}>
                  {t('campaign.funnel')}
                </Title>
                <Funnel numbers={numbers.funnel} />
              </section>
            </div>
            <CampaignNumbers rows={numbers.byCampaign} />
            <VariantNumbers rows={numbers.byVariant} />
          </>
        ) : query.error ? null : (
          <Loading />
        )}
      </Stack>
    </div>
  );
}

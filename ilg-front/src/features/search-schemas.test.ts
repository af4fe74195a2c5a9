import { expect, it } from 'vitest';
import { analyticsSearch } from './analytics/schema';
import { campaignSearch, campaignsSearch } from './campaigns/schema';
import { leadsSearch } from './leads/schema';
import { recordsSearch } from './records/schema';
import { tasksSearch } from './tasks/schema';
import { usersSearch } from './users/schema';

const SCHEMAS = {
  analyticsSearch,
  campaignSearch,
  campaignsSearch,
  leadsSearch,
  recordsSearch,
  tasksSearch,
  usersSearch,
};

it.each(Object.entries(SCHEMAS))('%s has a default for each field', (_name, schema) => {
  expect(schema.safeParse({}).success).toBe(true);
});

it.each(Object.entries(SCHEMAS))('%s turns bad values into the defaults', (_name, schema) => {
  const bad = {
    page: -3,
    cursor: '',
    sort: 'drop table',
    state: 'NOBODY',
    status: 7,
    campaign: 'x',
    lead: {},
    range: 'ever',
    from: '2026-02-31',
    to: 12,
    summed: 'maybe',
    tab: null,
    role: 'GOD',
    user: -1,
    account: 0,
  };

  expect(schema.parse(bad)).toEqual(schema.parse({}));
});

it('keeps what is right', () => {
  expect(
    leadsSearch.parse({ cursor: 'here', sort: '-company', state: ['REPLIED'], campaign: 21, search: 'Ada' }),
  ).toEqual({
    cursor: 'here',
    sort: '-company',
    state: ['REPLIED'],
    campaign: 21,
    search: 'Ada',
    lead: undefined,
  });
});

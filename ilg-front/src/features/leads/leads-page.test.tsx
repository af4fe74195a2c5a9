import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { aCampaign, aLead, aMe, pageOf, someEvents, stretchOf } from '@/testing/data';
import { answers, refuses } from '@/testing/handlers';
import { show } from '@/testing/render';
import { LeadsPage } from './leads-page';
import { leadsSearch } from './schema';

const person = userEvent.setup();
const search = (change = {}) => leadsSearch.parse(change);

beforeEach(() => {
  answers('get', '/api/campaigns', pageOf([aCampaign()]));
});

it('asks the server to sort, page and filter', async () => {
  const asked = answers('get', '/api/leads', { ...stretchOf([aLead()], 60), next: 'further', previous: 'before' });
  const onSearch = vi.fn();
  await show(
    <LeadsPage
      search={search({ cursor: 'here', sort: 'company', state: ['REPLIED', 'CONNECTED'], campaign: 21 })}
      onSearch={onSearch}
    />,
    aMe(),
  );

  expect(await screen.findByRole('button', { name: 'Ada Lovelace' })).toBeInTheDocument();
  expect(asked[0]?.url.search).toBe(
    '?cursor=here&size=25&sort=company%2Casc&campaign=21&state=REPLIED&state=CONNECTED',
  );
  expect(screen.getByText('1 of 60')).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: 'Company' })).toHaveAttribute('aria-sort', 'ascending');
  await person.click(screen.getByRole('button', { name: 'Next page' }));
  await person.click(screen.getByRole('button', { name: 'Previous page' }));
  await person.click(screen.getByRole('button', { name: 'To the beginning' }));
  expect(onSearch.mock.calls).toEqual([[{ cursor: 'further' }], [{ cursor: 'before' }], [{ cursor: undefined }]]);
});

it('sorts by a column, and the other way round when asked again', async () => {
  answers('get', '/api/leads', stretchOf([aLead()]));
  const onSearch = vi.fn();
  await show(<LeadsPage search={search({ sort: 'name' })} onSearch={onSearch} />, aMe());
  await person.click(await screen.findByRole('button', { name: 'Name' }));
  await person.click(screen.getByRole('button', { name: 'Company' }));

  expect(onSearch).toHaveBeenNthCalledWith(1, { sort: '-name', cursor: undefined });
  expect(onSearch).toHaveBeenNthCalledWith(2, { sort: 'company', cursor: undefined });
});

it('tells nothing yet from nothing that matches', async () => {
  answers('get', '/api/leads', stretchOf([]));
  const first = await show(<LeadsPage search={search()} onSearch={vi.fn()} />, aMe());
  expect(await screen.findByText('No lead yet')).toBeInTheDocument();
  first.unmount();

  const onSearch = vi.fn();
  await show(<LeadsPage search={search({ search: 'nobody' })} onSearch={onSearch} />, aMe());
  await person.click(await screen.findByRole('button', { name: 'Clear filters' }));
  expect(onSearch).toHaveBeenCalledWith({ search: '', state: [], campaign: undefined, cursor: undefined }, true);
});

it('offers another try when the server fails, with its reason', async () => {
  refuses('get', '/api/leads', 503, { detail: 'ilg-data is away' });
  await show(<LeadsPage search={search()} onSearch={vi.fn()} />, aMe());
  const panel = await screen.findByRole('alert');
  expect(panel).toHaveTextContent('ilg-data is away');

  answers('get', '/api/leads', stretchOf([aLead()]));
  await person.click(within(panel).getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('button', { name: 'Ada Lovelace' })).toBeInTheDocument();
});

it('shows one lead’s timeline beside the list', async () => {
  answers('get', '/api/leads', stretchOf([aLead()]));
  answers('get', '/api/leads/{id}', aLead());
  answers('get', '/api/leads/{id}/events', someEvents());
  await show(<LeadsPage search={search({ lead: 101 })} onSearch={vi.fn()} />, aMe());

  const panel = await screen.findByRole('dialog');
  expect(await within(panel).findByText('Found on the list')).toBeInTheDocument();
  expect(within(panel).getByText(/Hi Ada, I work with teams like/)).toBeInTheDocument();
});

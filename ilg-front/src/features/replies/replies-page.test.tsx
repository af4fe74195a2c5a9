import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { aConversation, aLead, aMe, pageOf, stretchOf } from '@/testing/data';
import { answers } from '@/testing/handlers';
import { show } from '@/testing/render';
import { RepliesPage } from './replies-page';
import { type RepliesSearch, repliesSearch } from './schema';

const person = userEvent.setup();
const reply = aLead({ state: 'REPLIED', repliedAt: '2026-02-27T11:30:00Z' });

function Screen() {
  const [search, setSearch] = useState<RepliesSearch>(repliesSearch.parse({}));
  return <RepliesPage search={search} onSearch={(change) => setSearch((old) => ({ ...old, ...change }))} />;
}

beforeEach(() => {
  answers('get', '/api/campaigns', pageOf([]));
  answers('get', '/api/leads/{id}', reply);
  answers('get', '/api/leads/{id}/events', aConversation());
});

it('asks for replies that wait, the newest first', async () => {
  const asked = answers('get', '/api/leads', stretchOf([reply]));
  await show(<Screen />, aMe());
  await screen.findByRole('button', { name: /Ada Lovelace/ });

  expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toMatchObject({
    state: 'REPLIED',
    handled: 'false',
    sort: 'repliedAt,desc',
  });
});

it('shows what ILG wrote, and lets its owner say that it was dealt with', async () => {
  answers('get', '/api/leads', stretchOf([reply]));
  const said = answers('post', '/api/leads/{id}/handled', { ...reply, handledAt: '2026-03-02T09:00:00Z' });
  await show(<Screen />, aMe());
  await person.click(await screen.findByRole('button', { name: /Ada Lovelace/ }));
  const conversation = within(await screen.findByRole('list', { name: 'Conversation' }));
  expect(conversation.getByText(/May I ask how Analytical Engines/)).toBeInTheDocument();
  expect(conversation.getByText('What they wrote stands on LinkedIn.')).toBeInTheDocument();

  await person.click(screen.getByRole('button', { name: 'Handled' }));

  expect(await screen.findByRole('button', { name: 'Not handled yet' })).toBeInTheDocument();
  await vi.waitFor(() => expect(said[0]?.body).toEqual({ handled: true }));
});

it('an admin reads along and handles nothing', async () => {
  answers('get', '/api/leads', stretchOf([reply]));
  await show(<Screen />, aMe({ role: 'ADMIN' }));
  await person.click(await screen.findByRole('button', { name: /Ada Lovelace/ }));

  expect(await screen.findByRole('list', { name: 'Conversation' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Handled' })).not.toBeInTheDocument();
});

it('says when no reply waits, and that filters hide some', async () => {
  answers('get', '/api/leads', stretchOf([]));
  await show(<Screen />, aMe());
  expect(await screen.findByText('No reply waits for you')).toBeInTheDocument();

  await person.click(screen.getByRole('radio', { name: 'All' }));

  expect(await screen.findByText('Nothing matches these filters')).toBeInTheDocument();
});

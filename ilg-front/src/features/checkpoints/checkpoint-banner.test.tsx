import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { aCheckpoint, aMe } from '@/testing/data';
import { answers, refuses } from '@/testing/handlers';
import { show } from '@/testing/render';
import { CheckpointBanner } from './checkpoint-banner';

const person = userEvent.setup();

async function open(checkpoint = aCheckpoint()) {
  answers('get', '/api/checkpoints', [checkpoint]);
  await show(<CheckpointBanner />, aMe());
  await person.click(await screen.findByRole('button', { name: /Enter the code|See what to do/ }));
  return within(await screen.findByRole('dialog'));
}

it('a code may be pasted with spaces, and goes to the browser that waits', async () => {
  const dialog = await open();
  const asked = answers('post', '/api/checkpoints/{id}/answer', aCheckpoint({ state: 'ANSWERED' }));
  answers('get', '/api/checkpoints', [aCheckpoint({ state: 'ANSWERED', answeredBy: { id: 3, name: 'Anna Berg' } })]);
  await person.click(dialog.getByLabelText('Code'));
  await person.paste('123 456');
  await person.click(dialog.getByRole('button', { name: 'Send code' }));

  expect(await dialog.findByText(/Your code is being entered/)).toBeInTheDocument();
  expect(asked[0]?.body).toEqual({ code: '123456' });
});

it('too short a code is not sent', async () => {
  const dialog = await open();
  await person.type(dialog.getByLabelText('Code'), '123');
  await person.click(dialog.getByRole('button', { name: 'Send code' }));

  expect(await dialog.findByText('A code has six digits')).toBeInTheDocument();
});

it('who comes second is told who was quicker', async () => {
  const dialog = await open();
  refuses('post', '/api/checkpoints/{id}/answer', 409, { detail: 'Bo has entered a code already' });
  await person.type(dialog.getByLabelText('Code'), '654321');
  answers('get', '/api/checkpoints', [aCheckpoint({ state: 'ANSWERED', answeredBy: { id: 9, name: 'Bo' } })]);
  await person.click(dialog.getByRole('button', { name: 'Send code' }));

  expect(await dialog.findByText(/Bo has entered a code/)).toBeInTheDocument();
});

it('a refused code is said, and the next one may come', async () => {
  const dialog = await open(aCheckpoint({ refusals: 1 }));

  expect(dialog.getByRole('alert')).toHaveTextContent('LinkedIn refused the last code');
  expect(dialog.getByLabelText('Code')).toBeEnabled();
});

it('an approval is waited for, with the time that is left', async () => {
  const until = new Date(Date.now() + 600_000).toISOString();
  const dialog = await open(aCheckpoint({ kind: 'APP_APPROVAL', waitsUntil: until }));

  expect(dialog.getByText(/Open the LinkedIn app/)).toBeInTheDocument();
  expect(dialog.getByRole('timer')).toHaveTextContent(/[1-9]:\d\d|10:00/);
});

it('where nobody waits any more one starts again', async () => {
  const dialog = await open(aCheckpoint({ state: 'PARKED', waitsUntil: null }));
  const asked = answers('post', '/api/accounts/{id}/resume', {});
  answers('get', '/api/checkpoints', []);
  await person.click(dialog.getByRole('button', { name: 'Start again' }));

  expect(await dialog.findByText(/LinkedIn asks for nothing more/)).toBeInTheDocument();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
});

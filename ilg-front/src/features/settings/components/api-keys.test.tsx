import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { aMe, anApiKey } from '@/testing/data';
import { answers, refuses } from '@/testing/handlers';
import { show } from '@/testing/render';
import { ApiKeys } from './api-keys';

const person = userEvent.setup();

it('shows a new key once and lists it without it', async () => {
  answers('get', '/api/keys', [anApiKey()]);
  const asked = answers('post', '/api/keys', { key: anApiKey({ name: 'Export' }), secret: 'ilg_secret' }, 201);
  await show(<ApiKeys />, aMe());
  expect(await screen.findByText('ilg_…x7Qa')).toBeInTheDocument();

  await person.click(screen.getByRole('button', { name: 'Add API key' }));
  await person.type(await screen.findByLabelText('Name'), 'Export');
  await person.click(screen.getByText('Read and change'));
  await person.click(screen.getByRole('button', { name: 'Create key' }));

  expect(await screen.findByDisplayValue('ilg_secret')).toHaveAttribute('readonly');
  expect(asked[0]?.body).toEqual({ name: 'Export', scope: 'WRITE' });
  await person.click(screen.getByRole('button', { name: 'I have kept it' }));
  await vi.waitFor(() => expect(screen.queryByDisplayValue('ilg_secret')).not.toBeInTheDocument());
});

it('wants a name before it asks the server', async () => {
  answers('get', '/api/keys', []);
  const asked = answers('post', '/api/keys', {}, 201);
  await show(<ApiKeys />, aMe());
  expect(await screen.findByText('No API key')).toBeInTheDocument();
  await person.click(screen.getByRole('button', { name: 'Add API key' }));
  await person.click(await screen.findByRole('button', { name: 'Create key' }));

  expect(await screen.findByLabelText('Name')).toBeInvalid();
  expect(asked).toHaveLength(0);
});

it('asks before it revokes, and says why it could not', async () => {
  answers('get', '/api/keys', [anApiKey()]);
  refuses('delete', '/api/keys/{id}', 503, { detail: 'ilg-data is away' });
  await show(<ApiKeys />, aMe());
  await person.click(await screen.findByRole('button', { name: 'Revoke Our CRM' }));
  const dialog = await screen.findByRole('dialog', { name: 'Revoke “Our CRM”?' });
  await person.click(within(dialog).getByRole('button', { name: 'Revoke' }));

  expect(await within(dialog).findByRole('alert')).toHaveTextContent('ilg-data is away');
});

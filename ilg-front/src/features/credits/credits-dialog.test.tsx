import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { aCreditEntry, aMe, someCredits, stretchOf } from '@/testing/data';
import { answers, refuses } from '@/testing/handlers';
import { show } from '@/testing/render';
import { CreditsDialog } from './credits-dialog';

const person = userEvent.setup();
const client = { id: 3, name: 'Anna Berg', company: 'Acme GmbH' };

beforeEach(() => {
  answers('get', '/api/users/{id}/credits', someCredits({ left: 312 }));
  answers('get', '/api/users/{id}/credits/entries', stretchOf([aCreditEntry()]));
});

const after = () => screen.getByText('Left after').parentElement;

it('shows what is left before and after, and sends the change with its reason', async () => {
  const asked = answers('post', '/api/users/{id}/credits', someCredits({ left: 412 }), 201);
  const onClose = vi.fn();
  await show(<CreditsDialog user={client} onClose={onClose} />, aMe({ role: 'ADMIN' }));
  await person.type(await screen.findByLabelText('Amount'), '100');
  await person.type(screen.getByLabelText('Reason'), 'Invoice 8');
  expect(after()).toHaveTextContent('412');
  await person.click(screen.getByRole('button', { name: 'Add credits' }));

  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(asked[0]?.body).toEqual({ amount: 100, reason: 'Invoice 8' });
});

it('does not remove more than is left', async () => {
  await show(<CreditsDialog user={client} onClose={vi.fn()} />, aMe({ role: 'ADMIN' }));
  await person.type(await screen.findByLabelText('Amount'), '-313');
  await person.type(screen.getByLabelText('Reason'), 'mistake');
  await person.click(screen.getByRole('button', { name: 'Remove credits' }));

  expect(await screen.findByText('Not more than 312 can be removed: that is what is left')).toBeInTheDocument();
});

it('puts the server’s refusal at its field when somebody else was faster', async () => {
  refuses('post', '/api/users/{id}/credits', 422, {
    errors: [{ field: 'amount', message: 'cannot remove more than 10, which is what is left' }],
  });
  await show(<CreditsDialog user={client} onClose={vi.fn()} />, aMe({ role: 'ADMIN' }));
  await person.type(await screen.findByLabelText('Amount'), '-300');
  await person.type(screen.getByLabelText('Reason'), 'mistake');
  await person.click(screen.getByRole('button', { name: 'Remove credits' }));

  expect(await screen.findByText('cannot remove more than 10, which is what is left')).toBeInTheDocument();
  expect(screen.getByLabelText('Amount')).toHaveFocus();
});

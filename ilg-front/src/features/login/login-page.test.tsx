import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { currentSession, endSession } from '@/lib/session';
import { aSession } from '@/testing/data';
import { answers, refuses } from '@/testing/handlers';
import { show } from '@/testing/render';
import { LoginPage } from './login-page';

const person = userEvent.setup();

async function enter(email: string, password: string) {
  await person.type(await screen.findByLabelText('E-mail'), email);
  await person.type(screen.getByLabelText('Password'), password);
  await person.click(screen.getByRole('button', { name: 'Sign in' }));
}

it('asks for what is missing and sends nothing', async () => {
  await show(<LoginPage onSignedIn={vi.fn()} />);
  await person.click(await screen.findByRole('button', { name: 'Sign in' }));

  expect(screen.getByText('Enter your e-mail address')).toBeInTheDocument();
  expect(screen.getByText('Enter your password')).toBeInTheDocument();
});

it('signs in once however often the button is pressed', async () => {
  const asked = answers('post', '/api/session', aSession());
  const signedIn = vi.fn();
  await show(<LoginPage onSignedIn={signedIn} />);
  await enter('anna@acme.example', 'secret{Enter}{Enter}');

  await vi.waitFor(() => expect(signedIn).toHaveBeenCalledOnce());
  expect(asked.map(({ body }) => body)).toEqual([{ email: 'anna@acme.example', password: 'secret' }]);
  expect(currentSession()?.user.name).toBe('Anna Berg');
});

it('does not say which of the two was wrong', async () => {
  refuses('post', '/api/session', 401, { code: 'UNAUTHENTICATED' });
  await show(<LoginPage onSignedIn={vi.fn()} />);
  await enter('anna@acme.example', 'wrong');

  expect(await screen.findByRole('alert')).toHaveTextContent('E-mail or password is wrong.');
});

it('says that the server is away when it is', async () => {
  refuses('post', '/api/session', 503, { code: 'UNAVAILABLE' });
  await show(<LoginPage onSignedIn={vi.fn()} />);
  await enter('anna@acme.example', 'secret');

  expect(await screen.findByRole('alert')).toHaveTextContent('ILG cannot be reached');
});

it('explains why one is here when a session has ended', async () => {
  endSession(true);
  await show(<LoginPage onSignedIn={vi.fn()} />);

  expect(await screen.findByText(/Your session has ended/)).toBeInTheDocument();
});

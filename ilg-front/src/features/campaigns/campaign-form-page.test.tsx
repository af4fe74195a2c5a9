import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { aCampaign, aMe, anAccount } from '@/testing/data';
import { answers, refuses } from '@/testing/handlers';
import { show } from '@/testing/render';
import { CampaignFormPage } from './campaign-form-page';

const person = userEvent.setup();
const noDialog = () => null;

beforeEach(() => {
  answers('get', '/api/accounts', [anAccount({ premium: false })]);
  answers('post', '/api/campaigns/preview', { limit: 200, previews: [] });
});

const write = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

async function filledIn(onSaved = vi.fn()) {
  await show(<CampaignFormPage accountDialog={noDialog} onSaved={onSaved} />, aMe());
  await screen.findByRole('textbox', { name: 'Campaign' });
  write('Campaign', 'Founders');
  write('Sales Navigator list URL', 'https://www.linkedin.com/sales/search/people?x=1');
  write('First follow-up', 'Thank you, {{firstName}}');
  write('Second follow-up', 'One last note');
}

const save = () => person.click(screen.getByRole('button', { name: 'Create campaign' }));

it('names every field that is empty and goes to the first', async () => {
  await show(<CampaignFormPage accountDialog={noDialog} onSaved={vi.fn()} />, aMe());
  await screen.findByRole('textbox', { name: 'Campaign' });
  await save();

  expect(await screen.findByText(/fields need your attention/)).toBeInTheDocument();
  expect(screen.getByText('Enter an https URL from Sales Navigator')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Campaign' })).toHaveFocus();
});

it('sends the campaign as the contract has it, with an empty note', async () => {
  const asked = answers('post', '/api/campaigns', aCampaign(), 201);
  const onSaved = vi.fn();
  await filledIn(onSaved);
  await save();

  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(asked).toHaveLength(1);
  expect(asked[0]?.body).toEqual({
    name: 'Founders',
    accountId: 11,
    listUrl: 'https://www.linkedin.com/sales/search/people?x=1',
    messages: [
      { kind: 'SALUTATION', variants: [{ text: 'Hi {{firstName}}', fallback: 'Hello' }] },
      { kind: 'INVITE_NOTE', variants: [{ text: '', fallback: null }] },
      { kind: 'FOLLOW_UP_1', variants: [{ text: 'Thank you, {{firstName}}', fallback: null }] },
      { kind: 'FOLLOW_UP_2', variants: [{ text: 'One last note', fallback: null }] },
    ],
    invitesPerDay: { min: 10, max: 20 },
    withdrawAfterDays: 21,
    inviteWithoutNote: false,
  });
});

it('puts the server’s refusals at their fields and the rest above the form', async () => {
  refuses('post', '/api/campaigns', 422, {
    errors: [
      { field: 'listUrl', message: 'is not on a LinkedIn host' },
      { field: 'messages.INVITE_NOTE[0].text', message: 'is too long for 3 leads' },
      { field: 'plan', message: 'has ended' },
    ],
  });
  await filledIn();
  await save();

  expect(await screen.findByText('is not on a LinkedIn host')).toBeInTheDocument();
  expect(screen.getByText('is too long for 3 leads')).toBeInTheDocument();
  expect(screen.getByText('plan: has ended')).toBeInTheDocument();
});

it('counts the note as a lead would read it, against the account’s limit', async () => {
  await filledIn();
  write('Invite note', `{{salutation}} ${'x'.repeat(195)}`);

  expect(screen.getByText('202 of 200 characters: too long')).toBeInTheDocument();
});

it('puts a variable where the cursor stands', async () => {
  await filledIn();
  const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Invite note' });
  write('Invite note', 'Hi , shall we?');
  note.setSelectionRange(3, 3);
  const [, insert] = screen.getAllByRole('button', { name: 'Insert variable' });
  await person.click(insert as HTMLElement);
  await person.click(await screen.findByRole('menuitem', { name: /First name/ }));

  expect(note).toHaveValue('Hi {{firstName}}, shall we?');
});

it('refuses a range whose end lies before its start', async () => {
  await filledIn();
  const max = screen.getByRole('textbox', { name: 'At most per day' });
  await person.clear(max);
  await person.type(max, '5');
  await save();

  expect(await screen.findByText('Not below the smaller number')).toBeInTheDocument();
});

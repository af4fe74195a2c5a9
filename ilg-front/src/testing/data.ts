import type { components } from '../api/schema.gen';

type Schemas = components['schemas'];
type With<T> = Partial<T>;

/** What the mock server of e2e and the handlers of component tests are made of: valid by default, named by state. */
export const aMe = (change: With<Schemas['Me']> = {}): Schemas['Me'] => ({
  id: 3,
  email: 'anna@acme.example',
  name: 'Anna Berg',
  company: 'Acme GmbH',
  role: 'USER',
  language: 'en',
  timeZone: 'Europe/Berlin',
  ...change,
});

export const aSession = (user: Schemas['Me'] = aMe()): Schemas['Session'] => ({
  accessToken: `token-${user.id}`,
  expiresAt: '2036-03-02T09:00:00Z',
  user,
});

export const someCredits = (change: With<Schemas['Credits']> = {}): Schemas['Credits'] => ({
  bought: 1000,
  removed: 0,
  reserved: 4,
  used: 684,
  left: 312,
  ...change,
});

export const aUser = (change: With<Schemas['User']> = {}): Schemas['User'] => ({
  id: 3,
  email: 'anna@acme.example',
  name: 'Anna Berg',
  company: 'Acme GmbH',
  role: 'USER',
  status: 'ACTIVE',
  language: 'en',
  timeZone: 'Europe/Berlin',
  createdBy: { id: 2, name: 'Max Admin' },
  createdAt: '2026-01-12T09:00:00Z',
  version: 1,
  credits: someCredits(),
  ...change,
});

export const aCreditEntry = (change: With<Schemas['CreditEntry']> = {}): Schemas['CreditEntry'] => ({
  id: 1,
  at: '2026-03-01T09:00:00Z',
  kind: 'BOUGHT',
  amount: 500,
  reason: 'Invoice 2026-117',
  by: { id: 2, name: 'Max Admin' },
  ...change,
});

const CAPS = { invitesPerDay: 25, invitesPerWeek: 100, profileViewsPerDay: 80, messagesPerDay: 60 };

export const anAccount = (change: With<Schemas['Account']> = {}): Schemas['Account'] => ({
  id: 11,
  email: 'anna.berg@acme.example',
  premium: true,
  timeZone: 'Europe/Berlin',
  workingDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
  workFrom: '09:00',
  workTo: '17:00',
  caps: CAPS,
  capLimits: { invitesPerDay: 30, invitesPerWeek: 120, profileViewsPerDay: 100, messagesPerDay: 80 },
  status: 'READY',
  pausedReason: null,
  pausedSince: null,
  today: { invites: 12, profileViews: 31, messages: 9 },
  user: { id: 3, name: 'Anna Berg' },
  version: 1,
  ...change,
});

export const someMessages = (): Schemas['CampaignMessage'][] => [
  { kind: 'SALUTATION', variants: [{ text: 'Hi {{firstName}}', fallback: 'Hello' }] },
  {
    kind: 'INVITE_NOTE',
    variants: [
      {
        text: '{{salutation}}, I work with teams like {{company|yours}} and would be glad to connect.',
        fallback: null,
      },
      { text: '{{salutation}}, we both care about sales in {{location|Europe}}. Shall we connect?', fallback: null },
    ],
  },
  {
    kind: 'FOLLOW_UP_1',
    variants: [
      {
        text: '{{salutation}}, thank you for connecting. May I ask how {{company|you}} finds new clients?',
        fallback: null,
      },
    ],
  },
  {
    kind: 'FOLLOW_UP_2',
    variants: [
      { text: '{{salutation}}, one last note from me: would ten minutes next week suit you?', fallback: null },
    ],
  },
];

export const aCampaign = (change: With<Schemas['Campaign']> = {}): Schemas['Campaign'] => ({
  id: 21,
  name: 'Founders in Bavaria',
  status: 'ACTIVE',
  pausedReason: null,
  reason: 'Next invite at 10:40 Europe/Berlin',
  account: { id: 11, email: 'anna.berg@acme.example' },
  user: { id: 3, name: 'Anna Berg' },
  listUrl: 'https://www.linkedin.com/sales/search/people?savedSearchId=1234567',
  messages: someMessages(),
  invitesPerDay: { min: 10, max: 20 },
  withdrawAfterDays: 21,
  inviteWithoutNote: false,
  createdAt: '2026-02-01T09:00:00Z',
  activatedAt: '2026-02-02T09:00:00Z',
  lastActivityAt: '2026-03-02T08:00:00Z',
  version: 4,
  today: { invites: 12, planned: 20 },
  totals: {
    found: 1240,
    scraped: 980,
    requested: 540,
    connected: 171,
    replied: 48,
    withdrawn: 36,
    skipped: 22,
    failed: 3,
  },
  ...change,
});

export const aLead = (change: With<Schemas['Lead']> = {}): Schemas['Lead'] => ({
  id: 101,
  campaign: { id: 21, name: 'Founders in Bavaria' },
  state: 'INVITED',
  reason: null,
  firstName: 'Ada',
  lastName: 'Lovelace',
  name: 'Ada Lovelace',
  headline: 'Head of Sales at Analytical Engines',
  company: 'Analytical Engines',
  title: 'Head of Sales',
  location: 'London',
  degree: 2,
  profileUrl: 'https://www.linkedin.com/in/ada-lovelace',
  foundAt: '2026-02-20T09:00:00Z',
  scrapedAt: '2026-02-20T10:00:00Z',
  invitedAt: '2026-02-23T10:00:00Z',
  connectedAt: null,
  repliedAt: null,
  lastEventAt: '2026-02-23T10:00:00Z',
  decision: {
    step: 'WITHDRAW',
    rule: 'WITHDRAW_AFTER',
    at: '2026-03-16T10:00:00Z',
    inputs: [{ name: 'days', value: '21' }],
    decidedAt: '2026-02-23T10:00:00Z',
    text: 'Waiting for their answer, else the invite is withdrawn; after 21 days',
  },
  ...change,
});

export const someEvents = (): Schemas['LeadEvent'][] => [
  { id: 1, at: '2026-02-20T09:00:00Z', kind: 'FOUND', cause: 'Page 3 of the campaign list', taskId: 901, text: null },
  { id: 2, at: '2026-02-20T10:00:00Z', kind: 'SCRAPED', cause: 'Profile read', taskId: 944, text: null },
  {
    id: 3,
    at: '2026-02-23T10:00:00Z',
    kind: 'INVITED',
    cause: 'LinkedIn shows the invite as sent',
    taskId: 1002,
    text: 'Hi Ada, I work with teams like Analytical Engines and would be glad to connect.',
  },
];

/** A lead that has replied: what ILG wrote, and that they answered. */
export const aConversation = (): Schemas['LeadEvent'][] => [
  ...someEvents(),
  { id: 4, at: '2026-02-25T08:00:00Z', kind: 'CONNECTED', cause: 'connections: card', taskId: 1100, text: null },
  {
    id: 5,
    at: '2026-02-26T09:00:00Z',
    kind: 'FOLLOW_UP_1_SENT',
    cause: 'the message stands in the conversation',
    taskId: 1130,
    text: 'Hi Ada, thank you for connecting. May I ask how Analytical Engines finds new clients?',
  },
  {
    id: 6,
    at: '2026-02-27T11:30:00Z',
    kind: 'REPLIED',
    cause: 'thread: 1 message of theirs',
    taskId: 1150,
    text: null,
  },
];

export const aTask = (change: With<Schemas['TaskView']> = {}): Schemas['TaskView'] => ({
  id: 1201,
  type: 'lead-scrape',
  state: 'DEAD',
  account: { id: 11, email: 'anna.berg@acme.example' },
  campaign: { id: 21, name: 'Founders in Bavaria' },
  lead: { id: 101, name: 'Ada Lovelace' },
  attempt: 5,
  error: 'The profile page did not show a name within 30 s',
  runAt: null,
  endedAt: '2026-03-02T07:00:40Z',
  ...change,
});

export const aCheckpoint = (change: With<Schemas['Checkpoint']> = {}): Schemas['Checkpoint'] => ({
  id: 71,
  account: { id: 12, email: 'sales@acme.example' },
  kind: 'CODE',
  state: 'WAITING',
  raisedAt: '2026-03-02T08:58:00Z',
  waitsUntil: '2036-03-02T09:13:00Z',
  answeredAt: null,
  answeredBy: null,
  refusals: 0,
  user: { id: 3, name: 'Anna Berg' },
  ...change,
});

export const anApiKey = (change: Partial<Schemas['ApiKey']> = {}): Schemas['ApiKey'] => ({
  id: 80,
  name: 'Our CRM',
  scope: 'READ',
  hint: 'x7Qa',
  createdAt: '2026-02-20T09:00:00Z',
  lastUsedAt: '2026-03-02T08:41:00Z',
  ...change,
});

export const stretchOf = <Item>(items: Item[], total = items.length) => ({
  items,
  total,
  totalIsMore: false,
  next: null as string | null,
  previous: null as string | null,
});

export const pageOf = <Item>(items: Item[], total = items.length, page = 0, size = 25) => ({
  items,
  total,
  page,
  size,
});

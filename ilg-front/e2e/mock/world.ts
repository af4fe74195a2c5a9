import type { components } from '../../src/api/schema.gen';
import {
  aCampaign,
  aCheckpoint,
  aCreditEntry,
  aLead,
  aMe,
  anAccount,
  anApiKey,
  aTask,
  aUser,
  someCredits,
} from '../../src/testing/data';

type Schemas = components['schemas'];

const DAY = 86_400_000;
const STATES = ['FOUND', 'SCRAPED', 'INVITED', 'CONNECTED', 'REPLIED', 'WITHDRAWN', 'SKIPPED', 'FAILED'] as const;
const PEOPLE = [
  'Ada Lovelace',
  'Grace Hopper',
  'Emmy Noether',
  'Alan Turing',
  'Konrad Zuse',
  'Hedy Lamarr',
  'Karlheinz von der Großen-Wiesenstein',
  'Katherine Johnson',
  'Edsger Dijkstra',
  'Barbara Liskov',
];
const FIRMS = [
  'Analytical Engines',
  'Cobol & Sons',
  'Ring Theory AG',
  'Bletchley Ltd',
  'Zuse KG',
  'Hopping Waves',
  'Donaudampfschifffahrtsgesellschaft',
  'Orbit Inc.',
  'Shortest Path BV',
  'Substitution LLC',
];

/** The world of one test run; every start makes a new one. */
function decisionOf(state: (typeof STATES)[number], at: string): Schemas['LeadDecision'] {
  const decided = (
    step: Schemas['LeadStep'],
    rule: Schemas['LeadRule'],
    inputs: Record<string, string> = {},
  ): Schemas['LeadDecision'] => ({
    step,
    rule,
    at: step === 'NOTHING' ? null : at,
    inputs: Object.entries(inputs).map(([name, value]) => ({ name, value })),
    decidedAt: at,
    text: `${step}: ${rule}`,
  });
  switch (state) {
    case 'FOUND':
      return decided('READ_PROFILE', 'LIST_ORDER', { position: '40', ahead: '3' });
    case 'SCRAPED':
      return decided('INVITE', 'INVITES_PER_DAY', { used: '20', limit: '20' });
    case 'INVITED':
      return decided('WITHDRAW', 'WITHDRAW_AFTER', { days: '21' });
    case 'CONNECTED':
      return decided('FOLLOW_UP_1', 'FOLLOW_UP_AFTER', { hours: '24' });
    case 'SKIPPED':
      return decided('NOTHING', 'ENDED', { reason: 'TEXT_TOO_LONG' });
    case 'FAILED':
      return decided('NOTHING', 'ENDED', { reason: 'PROFILE_GONE' });
    default:
      return decided('NOTHING', state);
  }
}

export function aWorld() {
  const now = Date.now();
  const ago = (days: number) => new Date(now - days * DAY).toISOString();
  const day = (days: number) => ago(days).slice(0, 10);
  const campaigns: Schemas['Campaign'][] = [
    aCampaign({ lastActivityAt: ago(0.02) }),
    aCampaign({
      id: 22,
      name: 'Heads of purchasing, DACH',
      status: 'PAUSED',
      pausedReason: 'CHECKPOINT',
      reason: 'LinkedIn asks for a code',
      today: { invites: 0, planned: 15 },
      lastActivityAt: ago(1),
      account: { id: 12, email: 'sales@acme.example' },
      totals: {
        found: 400,
        scraped: 380,
        requested: 210,
        connected: 52,
        replied: 9,
        withdrawn: 12,
        skipped: 4,
        failed: 1,
      },
    }),
    aCampaign({
      id: 23,
      name: 'Trade fair follow-up',
      status: 'STOPPED',
      reason: 'Stopped by Anna Berg',
      today: { invites: 0, planned: 0 },
      lastActivityAt: ago(12),
    }),
    aCampaign({
      id: 24,
      name: 'Entwurf: Geschäftsführerinnen im Mittelstand Norddeutschlands',
      status: 'DRAFT',
      reason: 'Not activated yet',
      today: { invites: 0, planned: null },
      lastActivityAt: null,
      activatedAt: null,
      totals: { found: 0, scraped: 0, requested: 0, connected: 0, replied: 0, withdrawn: 0, skipped: 0, failed: 0 },
    }),
  ];
  const leads = Array.from({ length: 60 }, (_, index): Schemas['Lead'] => {
    const name = PEOPLE[index % PEOPLE.length] ?? '';
    const state = STATES[index % STATES.length] ?? 'FOUND';
    return aLead({
      id: 101 + index,
      name,
      firstName: name.split(' ')[0] ?? null,
      lastName: name.split(' ').slice(1).join(' '),
      company: FIRMS[index % FIRMS.length] ?? null,
      state,
      reason: state === 'SKIPPED' ? 'TEXT_TOO_LONG' : state === 'FAILED' ? 'PROFILE_GONE' : null,
      decision: decisionOf(state, ago(-1)),
      foundAt: ago(20 + index / 10),
      lastEventAt: ago(index / 5),
      campaign: {
        id: index % 3 === 0 ? 22 : 21,
        name: index % 3 === 0 ? 'Heads of purchasing, DACH' : 'Founders in Bavaria',
      },
    });
  });
  return {
    logins: {
      'anna@acme.example': aMe(),
      'admin@ilg.example': aMe({ id: 2, email: 'admin@ilg.example', name: 'Max Admin', company: 'ILG', role: 'ADMIN' }),
      'super@ilg.example': aMe({
        id: 1,
        email: 'super@ilg.example',
        name: 'Sue Super',
        company: 'ILG',
        role: 'SUPER_ADMIN',
      }),
    } as Record<string, Schemas['Me']>,
    campaigns,
    leads,
    accounts: [
      anAccount(),
      anAccount({
        id: 12,
        email: 'sales@acme.example',
        premium: false,
        status: 'PAUSED',
        pausedReason: 'CHECKPOINT',
        pausedSince: ago(0.1),
        today: { invites: 0, profileViews: 2, messages: 0 },
      }),
    ],
    checkpoints: [aCheckpoint({ raisedAt: ago(0.001), waitsUntil: new Date(now + 15 * 60_000).toISOString() })],
    users: [
      aUser(),
      aUser({
        id: 4,
        email: 'info@bolt.example',
        name: 'Bo Olt',
        company: 'Bolt & Nut',
        credits: someCredits({ bought: 200, used: 196, left: 0 }),
      }),
      aUser({
        id: 5,
        email: 'old@client.example',
        name: 'Olga D.',
        company: '',
        status: 'DISABLED',
        credits: someCredits({ bought: 0, used: 0, reserved: 0, left: 0 }),
      }),
      aUser({
        id: 2,
        email: 'admin@ilg.example',
        name: 'Max Admin',
        company: 'ILG',
        role: 'ADMIN',
        createdBy: null,
        credits: someCredits({ bought: 0, used: 0, reserved: 0, left: 0 }),
      }),
    ],
    keys: [
      anApiKey({ lastUsedAt: ago(0.01) }),
      anApiKey({ id: 79, name: 'Nightly export', scope: 'WRITE', hint: 'Pz4w', lastUsedAt: null }),
    ],
    entries: [
      aCreditEntry({ id: 4, at: ago(0.1), kind: 'RESERVED', amount: 1, reason: 'Invite to Ada Lovelace', by: null }),
      aCreditEntry({ id: 3, at: ago(0.2), kind: 'SPENT', amount: 1, reason: 'Invite to Grace Hopper', by: null }),
      aCreditEntry({
        id: 2,
        at: ago(3),
        kind: 'RELEASED',
        amount: 1,
        reason: 'Invite to Emmy Noether was not sent',
        by: null,
      }),
      aCreditEntry({ id: 1, at: ago(30) }),
    ],
    records: [0, 1, 3, 4].flatMap((back): Schemas['CampaignRecord'][] => [
      {
        day: day(back),
        account: { id: 11, email: 'anna.berg@acme.example' },
        campaign: { id: 21, name: 'Founders in Bavaria' },
        invites: 17 - back,
        firstFollowUps: 5,
        secondFollowUps: 2,
        withdrawals: back,
      },
      {
        day: day(back),
        account: { id: 12, email: 'sales@acme.example' },
        campaign: { id: 22, name: 'Heads of purchasing, DACH' },
        invites: 9,
        firstFollowUps: back,
        secondFollowUps: 0,
        withdrawals: 1,
      },
    ]),
    byDay: Array.from({ length: 30 }, (_, back) => ({
      day: day(back),
      requested: back % 7 > 4 ? 0 : 14 + (back % 5),
      connected: back % 7 > 4 ? 1 : 5 + (back % 3),
      replied: back % 4,
    })),
    tasks: [
      aTask({ endedAt: ago(0.3) }),
      aTask({
        id: 1188,
        type: 'send-invite',
        error: 'LinkedIn answered 500 four times; the page said “Something went wrong”',
        endedAt: ago(1.2),
      }),
    ],
    audit: [
      {
        id: 3,
        at: ago(0.2),
        actor: { id: 3, name: 'Anna Berg' },
        action: 'campaign.activated',
        target: 'Founders in Bavaria',
        detail: '',
      },
      {
        id: 2,
        at: ago(2),
        actor: { id: 2, name: 'Max Admin' },
        action: 'credit.bought',
        target: 'Acme GmbH',
        detail: '500, Invoice 2026-117',
      },
      { id: 1, at: ago(3), actor: null, action: 'account.paused', target: 'sales@acme.example', detail: 'CHECKPOINT' },
    ] as Schemas['AuditEntry'][],
  };
}

export type World = ReturnType<typeof aWorld>;

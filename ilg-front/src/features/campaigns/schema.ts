import type { TFunction } from 'i18next';
import * as z from 'zod';
import { pageParam, sortParam, textParam } from '@/lib/paging';
import type { Account, Campaign, CampaignSettings, MessageKind } from '@/lib/types';
import { render } from './template';

export const STATUSES = ['DRAFT', 'ACTIVE', 'STOPPED', 'PAUSED'] as const;
export const KINDS = ['SALUTATION', 'INVITE_NOTE', 'FOLLOW_UP_1', 'FOLLOW_UP_2'] as const satisfies MessageKind[];
export const MOST_VARIANTS = 5;

export const campaignsSearch = z.object({
  page: pageParam,
  sort: sortParam(['name', 'createdAt', 'lastActivityAt', 'status'] as const, '-lastActivityAt'),
  status: z.enum(STATUSES).optional().catch(undefined),
  search: textParam,
});
export type CampaignsSearch = z.infer<typeof campaignsSearch>;

export const TABS = ['overview', 'leads', 'messages'] as const;
export const campaignSearch = z.object({ tab: z.enum(TABS).default('overview').catch('overview') });
export type CampaignTab = (typeof TABS)[number];

/** 300 characters, 200 for accounts without Premium (product.md 4). */
export function noteLimit(account: Account | undefined): number {
  return account?.premium ? 300 : 200;
}

export function campaignForm(t: TFunction) {
  const text = z
    .string()
    .trim()
    .min(1, t('form.required'))
    .max(4000, t('form.tooLong', { max: 4000 }))
    .refine((template) => render(template, {}).unknown.length === 0, t('campaign.unknownVariable'));
  const variants = (of: z.ZodType<{ text: string; fallback: string }>) => z.array(of).min(1).max(MOST_VARIANTS);
  const whole = (min: number, max: number) =>
    z
      .number(t('form.between', { min, max }))
      .int(t('form.between', { min, max }))
      .min(min, t('form.between', { min, max }))
      .max(max, t('form.between', { min, max }));
  return z
    .object({
      name: z
        .string()
        .trim()
        .min(1, t('form.required'))
        .max(100, t('form.tooLong', { max: 100 })),
      accountId: z.string().min(1, t('campaign.accountMissing')),
      listUrl: z.url({ protocol: /^https$/, error: t('campaign.listUrlBad') }),
      messages: z.object({
        SALUTATION: variants(z.object({ text, fallback: z.string().max(200, t('form.tooLong', { max: 200 })) })),
        INVITE_NOTE: variants(z.object({ text: text.or(z.literal('')), fallback: z.string() })),
        FOLLOW_UP_1: variants(z.object({ text, fallback: z.string() })),
        FOLLOW_UP_2: variants(z.object({ text, fallback: z.string() })),
      }),
      invitesPerDay: z.object({ min: whole(1, 100), max: whole(1, 100) }),
      withdrawAfterDays: whole(7, 60),
      inviteWithoutNote: z.boolean(),
    })
    .refine(({ invitesPerDay: { min, max } }) => min <= max, {
      path: ['invitesPerDay', 'max'],
      message: t('campaign.maxBelowMin'),
    });
}
export type CampaignValues = z.infer<ReturnType<typeof campaignForm>>;

export function toSettings(values: CampaignValues, version: number | undefined): CampaignSettings {
  return {
    name: values.name.trim(),
    accountId: Number(values.accountId),
    listUrl: values.listUrl.trim(),
    messages: toMessages(values.messages),
    invitesPerDay: values.invitesPerDay,
    withdrawAfterDays: values.withdrawAfterDays,
    inviteWithoutNote: values.inviteWithoutNote,
    ...(version === undefined ? {} : { version }),
  };
}

export function toMessages(messages: CampaignValues['messages']): CampaignSettings['messages'] {
  return KINDS.map((kind) => ({
    kind,
    variants: messages[kind].map(({ text, fallback }) => ({
      text,
      fallback: kind === 'SALUTATION' && fallback ? fallback : null,
    })),
  }));
}

export function toValues(campaign: Campaign): CampaignValues {
  const variants = (kind: MessageKind) =>
    campaign.messages
      .find((message) => message.kind === kind)
      ?.variants.map(({ text, fallback }) => ({ text, fallback: fallback ?? '' })) ?? [{ text: '', fallback: '' }];
  return {
    name: campaign.name,
    accountId: String(campaign.account.id),
    listUrl: campaign.listUrl,
    messages: {
      SALUTATION: variants('SALUTATION'),
      INVITE_NOTE: variants('INVITE_NOTE'),
      FOLLOW_UP_1: variants('FOLLOW_UP_1'),
      FOLLOW_UP_2: variants('FOLLOW_UP_2'),
    },
    invitesPerDay: campaign.invitesPerDay,
    withdrawAfterDays: campaign.withdrawAfterDays,
    inviteWithoutNote: campaign.inviteWithoutNote,
  };
}

export function emptyValues(t: TFunction, account: Account | undefined): CampaignValues {
  // These two hold places of a template, which i18next would fill in itself.
  const asWritten = { interpolation: { prefix: '[[', suffix: ']]' } };
  return {
    name: '',
    accountId: account ? String(account.id) : '',
    listUrl: '',
    messages: {
      SALUTATION: [
        { text: t('campaign.start.salutation', asWritten), fallback: t('campaign.start.salutationFallback') },
      ],
      INVITE_NOTE: [{ text: '', fallback: '' }],
      FOLLOW_UP_1: [{ text: '', fallback: '' }],
      FOLLOW_UP_2: [{ text: '', fallback: '' }],
    },
    invitesPerDay: { min: 10, max: 20 },
    withdrawAfterDays: 21,
    inviteWithoutNote: false,
  };
}

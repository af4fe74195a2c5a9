import type { TFunction } from 'i18next';
import * as z from 'zod';
import type { components } from '@/api/schema.gen';
import type { Account } from '@/lib/types';

type Schemas = components['schemas'];

export const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export const CAPS = ['invitesPerDay', 'invitesPerWeek', 'profileViewsPerDay', 'messagesPerDay'] as const;

export function accountForm(t: TFunction, existing: Account | undefined) {
  const cap = (name: (typeof CAPS)[number]) => {
    const max = existing?.capLimits[name] ?? 1000;
    const text = t('form.between', { min: 0, max });
    return z.number(text).int(text).min(0, text).max(max, text);
  };
  const given = z.string().min(1, t('form.required'));
  return z
    .object({
      email: z.email(t('form.email')),
      password: existing ? z.string() : given,
      totpSecret: z.string().regex(/^[A-Z2-7 ]*=*$/i, t('account.totpBad')),
      premium: z.boolean(),
      timeZone: given,
      workingDays: z.array(z.enum(DAYS)).min(1, t('account.noDay')),
      workFrom: given,
      workTo: given,
      caps: z.object({
        invitesPerDay: cap('invitesPerDay'),
        invitesPerWeek: cap('invitesPerWeek'),
        profileViewsPerDay: cap('profileViewsPerDay'),
        messagesPerDay: cap('messagesPerDay'),
      }),
    })
    .refine(({ workFrom, workTo }) => workFrom < workTo, { path: ['workTo'], message: t('account.endBeforeStart') });
}
export type AccountValues = z.infer<ReturnType<typeof accountForm>>;

export function startValues(account: Account | undefined, timeZone: string): AccountValues {
  return {
    email: account?.email ?? '',
    password: '',
    totpSecret: '',
    premium: account?.premium ?? false,
    timeZone: account?.timeZone ?? timeZone,
    workingDays: account?.workingDays ?? ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
    workFrom: account?.workFrom ?? '09:00',
    workTo: account?.workTo ?? '17:00',
    caps: account?.caps ?? { invitesPerDay: 0, invitesPerWeek: 0, profileViewsPerDay: 0, messagesPerDay: 0 },
  };
}

export function toNewAccount({ caps: _caps, totpSecret, ...values }: AccountValues): Schemas['NewAccount'] {
  return { ...values, totpSecret: totpSecret.replaceAll(' ', '') || null };
}

/** An empty password means unchanged. */
export function toSettings(
  { totpSecret: _secret, password, ...values }: AccountValues,
  version: number,
): Schemas['AccountSettings'] {
  return { ...values, password: password || null, version };
}

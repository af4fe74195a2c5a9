import type { TFunction } from 'i18next';
import * as z from 'zod';
import { cursorParam } from '@/lib/paging';

export const creditsSearch = z.object({ cursor: cursorParam });
export const MOST = 1_000_000;

/** Credits can be removed as far as they are left. */
export const creditForm = (t: TFunction, left: number) =>
  z.object({
    amount: z
      .number(t('credit.amountMissing'))
      .int(t('credit.amountMissing'))
      .refine((amount) => amount !== 0, t('credit.amountMissing'))
      .refine((amount) => Math.abs(amount) <= MOST, t('credit.amountMost', { max: MOST }))
      .refine((amount) => amount >= -left, t('credit.notMoreThan', { left })),
    reason: z
      .string()
      .trim()
      .min(1, t('form.required'))
      .max(200, t('form.tooLong', { max: 200 })),
  });
export type CreditValues = z.infer<ReturnType<typeof creditForm>>;

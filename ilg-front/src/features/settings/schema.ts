import type { TFunction } from 'i18next';
import * as z from 'zod';

export const SHORTEST_PASSWORD = 12;

export const profileForm = (t: TFunction) =>
  z.object({
    name: z
      .string()
      .trim()
      .min(1, t('form.required'))
      .max(100, t('form.tooLong', { max: 100 })),
    company: z
      .string()
      .trim()
      .max(100, t('form.tooLong', { max: 100 })),
    language: z.enum(['en', 'de']),
    timeZone: z.string().min(1, t('form.required')),
  });

export const passwordForm = (t: TFunction) =>
  z
    .object({
      current: z.string().min(1, t('form.required')),
      replacement: z.string().min(SHORTEST_PASSWORD, t('form.tooShort', { min: SHORTEST_PASSWORD })),
      repeated: z.string(),
    })
    .refine(({ replacement, repeated }) => replacement === repeated, {
      path: ['repeated'],
      message: t('settings.notEqual'),
    });

export const SCOPES = ['READ', 'WRITE'] as const;

export const apiKeyForm = (t: TFunction) =>
  z.object({
    name: z
      .string()
      .trim()
      .min(1, t('form.required'))
      .max(100, t('form.tooLong', { max: 100 })),
    scope: z.enum(SCOPES),
  });
export type ApiKeyValues = z.infer<ReturnType<typeof apiKeyForm>>;

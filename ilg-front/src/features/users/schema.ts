import type { TFunction } from 'i18next';
import * as z from 'zod';
import { pageParam, sortParam, textParam } from '@/lib/paging';

export const ROLES = ['USER', 'ADMIN', 'SUPER_ADMIN'] as const;
export const SHORTEST_PASSWORD = 12;

export const usersSearch = z.object({
  page: pageParam,
  sort: sortParam(['email', 'name', 'company', 'createdAt'] as const, 'company'),
  role: z.enum(ROLES).optional().catch(undefined),
  search: textParam,
});
export type UsersSearch = z.infer<typeof usersSearch>;

const person = (t: TFunction) => ({
  email: z.email(t('form.email')),
  name: z
    .string()
    .trim()
    .min(1, t('form.required'))
    .max(100, t('form.tooLong', { max: 100 })),
  company: z
    .string()
    .trim()
    .max(100, t('form.tooLong', { max: 100 })),
});
const password = (t: TFunction) => z.string().min(SHORTEST_PASSWORD, t('form.tooShort', { min: SHORTEST_PASSWORD }));

export const newUserForm = (t: TFunction) =>
  z.object({ ...person(t), role: z.enum(['USER', 'ADMIN']), password: password(t) });
export type NewUserValues = z.infer<ReturnType<typeof newUserForm>>;

/** An empty password stays what it is. */
export const editUserForm = (t: TFunction) =>
  z.object({ ...person(t), status: z.enum(['ACTIVE', 'DISABLED']), password: password(t).or(z.literal('')) });
export type EditUserValues = z.infer<ReturnType<typeof editUserForm>>;

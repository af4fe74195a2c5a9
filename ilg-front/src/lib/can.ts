export type Role = 'USER' | 'ADMIN' | 'SUPER_ADMIN';

/** Whose things an act may touch: nobody's, one's own, those of users one created, or everybody's. */
export type Reach = 'none' | 'own' | 'created' | 'all';

/** The table of product.md 3. It only hides what would be refused; the server decides. */
const TABLE = {
  'admin.manage': { SUPER_ADMIN: 'all', ADMIN: 'none', USER: 'none' },
  'user.manage': { SUPER_ADMIN: 'all', ADMIN: 'created', USER: 'none' },
  'credit.change': { SUPER_ADMIN: 'all', ADMIN: 'created', USER: 'none' },
  'credit.see': { SUPER_ADMIN: 'all', ADMIN: 'created', USER: 'own' },
  'record.see': { SUPER_ADMIN: 'all', ADMIN: 'created', USER: 'own' },
  'campaign.manage': { SUPER_ADMIN: 'none', ADMIN: 'none', USER: 'own' },
  'campaign.see': { SUPER_ADMIN: 'all', ADMIN: 'created', USER: 'own' },
  'analytics.see': { SUPER_ADMIN: 'all', ADMIN: 'created', USER: 'own' },
  'lead.see': { SUPER_ADMIN: 'all', ADMIN: 'created', USER: 'own' },
  'account.manage': { SUPER_ADMIN: 'none', ADMIN: 'none', USER: 'own' },
  'checkpoint.answer': { SUPER_ADMIN: 'none', ADMIN: 'none', USER: 'own' },
  'task.retry': { SUPER_ADMIN: 'all', ADMIN: 'created', USER: 'none' },
  'audit.see': { SUPER_ADMIN: 'all', ADMIN: 'created', USER: 'own' },
} as const satisfies Record<string, Record<Role, Reach>>;

export type Act = keyof typeof TABLE;

export function reach(role: Role, act: Act): Reach {
  return TABLE[act][role];
}

export function can(role: Role, act: Act): boolean {
  return reach(role, act) !== 'none';
}

import { describe, expect, it } from 'vitest';
import { type Act, can, type Reach, type Role, reach } from './can';

const ROLES: Role[] = ['SUPER_ADMIN', 'ADMIN', 'USER'];
const TABLE: [Act, Reach, Reach, Reach][] = [
  ['admin.manage', 'all', 'none', 'none'],
  ['user.manage', 'all', 'created', 'none'],
  ['credit.change', 'all', 'created', 'none'],
  ['credit.see', 'all', 'created', 'own'],
  ['record.see', 'all', 'created', 'own'],
  ['campaign.manage', 'none', 'none', 'own'],
  ['campaign.see', 'all', 'created', 'own'],
  ['analytics.see', 'all', 'created', 'own'],
  ['lead.see', 'all', 'created', 'own'],
  ['account.manage', 'none', 'none', 'own'],
  ['checkpoint.answer', 'none', 'none', 'own'],
  ['task.retry', 'all', 'created', 'none'],
  ['audit.see', 'all', 'created', 'own'],
];

describe('the table of product.md 3', () => {
  it.each(TABLE.flatMap(([act, ...cells]) => ROLES.map((role, column) => [role, act, cells[column]] as const)))(
    '%s, %s: %s',
    (role, act, expected) => {
      expect(reach(role, act)).toBe(expected);
      expect(can(role, act)).toBe(expected !== 'none');
    },
  );
});

import { notFound } from '@tanstack/react-router';
import { type Act, can, type Reach, reach } from './can';
import { currentSession } from './session';

/** A screen one may not see is not there (product.md 3). */
export function requireAct(act: Act, only?: Reach): void {
  const role = currentSession()?.user.role;
  if (!role || !can(role, act) || (only && reach(role, act) !== only)) {
    throw notFound();
  }
}

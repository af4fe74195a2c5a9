import * as z from 'zod';
import { cursorParam, idParam, sortParam, textParam } from '@/lib/paging';
import type { LeadState } from '@/lib/types';

export const STATES = [
  'FOUND',
  'SCRAPED',
  'INVITED',
  'CONNECTED',
  'REPLIED',
  'WITHDRAWN',
  'SKIPPED',
  'FAILED',
  'ERASED',
] as const satisfies LeadState[];

export const leadsSearch = z.object({
  cursor: cursorParam,
  sort: sortParam(['name', 'company', 'state', 'foundAt', 'lastEventAt'] as const, '-lastEventAt'),
  state: z.array(z.enum(STATES)).default([]).catch([]),
  step: z.enum(['PERSON']).optional().catch(undefined),
  search: textParam,
  campaign: idParam,
  lead: idParam,
});
export type LeadsSearch = z.infer<typeof leadsSearch>;

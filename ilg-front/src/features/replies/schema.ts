import * as z from 'zod';
import { cursorParam, idParam } from '@/lib/paging';

export const SHOWN = ['open', 'handled', 'all'] as const;

export const repliesSearch = z.object({
  cursor: cursorParam,
  show: z.enum(SHOWN).default('open').catch('open'),
  campaign: idParam,
  lead: idParam,
});
export type RepliesSearch = z.infer<typeof repliesSearch>;

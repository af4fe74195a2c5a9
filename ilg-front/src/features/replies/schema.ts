import * as z from 'zod';
import { idParam, pageParam } from '@/lib/paging';

export const SHOWN = ['open', 'handled', 'all'] as const;

export const repliesSearch = z.object({
  page: pageParam,
  show: z.enum(SHOWN).default('open').catch('open'),
  campaign: idParam,
  lead: idParam,
});
export type RepliesSearch = z.infer<typeof repliesSearch>;

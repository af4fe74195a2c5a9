import * as z from 'zod';
import { idParam } from '@/lib/paging';
import { rangeParams } from '@/lib/range-param';

export const recordsSearch = z.object({
  ...rangeParams,
  account: idParam,
  campaign: idParam,
  user: idParam,
  summed: z.boolean().default(false).catch(false),
});
export type RecordsSearch = z.infer<typeof recordsSearch>;

export type RecordsQuery = {
  from: string;
  to: string;
  account?: number;
  campaign?: number;
  user?: number;
  summed: boolean;
};

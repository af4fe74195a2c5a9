import * as z from 'zod';
import { idParam } from '@/lib/paging';
import { rangeParams } from '@/lib/range-param';

export const analyticsSearch = z.object({
  ...rangeParams,
  range: rangeParams.range.removeCatch().removeDefault().default('30d').catch('30d'),
  campaign: idParam,
  user: idParam,
});
export type AnalyticsSearch = z.infer<typeof analyticsSearch>;

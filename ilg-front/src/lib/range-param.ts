import * as z from 'zod';
import { isDay, PRESETS } from './days';

const dayParam = z.string().refine(isDay).optional().catch(undefined);

/** The part of a route's search that says which days are meant. */
export const rangeParams = {
  range: z
    .enum([...PRESETS, 'own'])
    .default('7d')
    .catch('7d'),
  from: dayParam,
  to: dayParam,
};

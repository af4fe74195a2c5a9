import * as z from 'zod';
import { cursorParam } from '@/lib/paging';

export const TASK_STATES = ['DEAD', 'FAILED', 'RUNNING', 'READY'] as const;
export const tasksSearch = z.object({ cursor: cursorParam, state: z.enum(TASK_STATES).default('DEAD').catch('DEAD') });
export type TasksSearch = z.infer<typeof tasksSearch>;

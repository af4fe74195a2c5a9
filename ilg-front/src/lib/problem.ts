import type { components } from '@/api/schema.gen';

/** A refusal as the API sends it (RFC 9457), with field errors where a form can show them. */
export type Problem = Partial<components['schemas']['Problem']>;

export class ProblemError extends Error {
  readonly problem: Problem;
  readonly status: number;

  constructor(status: number, problem: Problem) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.name = 'ProblemError';
    this.status = status;
    this.problem = problem;
  }
}

/** Field errors by the form's path (`messages[0].text` is `messages.0.text` there). The first message of a field wins. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ProblemError)) {
    return {};
  }
  const fields: Record<string, string> = {};
  for (const { field, message } of error.problem.errors ?? []) {
    const path = field.replace(/\[(\d+)\]/g, '.$1');
    fields[path] ??= message;
  }
  return fields;
}

/** Splits a refusal into what a form's own fields can show and what must stand above the form. */
export function splitErrors(error: unknown, known: (path: string) => boolean) {
  const all = Object.entries(fieldErrors(error));
  const fields = Object.fromEntries(all.filter(([path]) => known(path)));
  const rest = all.filter(([path]) => !known(path)).map(([path, message]) => `${path}: ${message}`);
  return { fields, rest };
}

import { useState } from 'react';
import { ProblemError, splitErrors } from '@/lib/problem';

type Form = {
  setErrors: (errors: Record<string, string>) => void;
  getInputNode: (path: string) => HTMLElement | null;
};

/** Puts what the server refuses at its fields; what no field shows is handed back for the panel above the form. */
export function useRefusal(form: Form) {
  const [refusal, setRefusal] = useState<unknown>();
  const refuse = (error: unknown) => {
    const { fields, rest } = splitErrors(error, (path) => form.getInputNode(path) !== null);
    const [first] = Object.keys(fields);
    form.setErrors(fields);
    if (first === undefined) {
      setRefusal(error);
      return;
    }
    setRefusal(rest.length > 0 ? withDetail(error, rest.join('; ')) : undefined);
    form.getInputNode(first)?.focus();
  };
  return { refusal, refuse, forget: () => setRefusal(undefined) };
}

/** After a failed check the first bad field is where the cursor goes. */
export function focusFirst(form: Form) {
  return (errors: Record<string, unknown>) => {
    const [first] = Object.keys(errors);
    if (first !== undefined) {
      form.getInputNode(first)?.focus();
    }
  };
}

function withDetail(error: unknown, detail: string): unknown {
  return error instanceof ProblemError ? new ProblemError(error.status, { ...error.problem, detail }) : error;
}

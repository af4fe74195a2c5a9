import { EmptyState } from '@mantine/core';
import type { ReactNode } from 'react';

/** Nothing yet, nothing that matches, or nothing to see: always with the one thing to do next. */
export function Empty({ title, text, action }: { title: ReactNode; text?: string; action?: ReactNode }) {
  return (
    <EmptyState title={title} description={text} py={32}>
      {action ? <EmptyState.Actions>{action}</EmptyState.Actions> : null}
    </EmptyState>
  );
}

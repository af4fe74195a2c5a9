import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

export type Tone = 'green' | 'blue' | 'yellow' | 'orange' | 'red' | 'grey';

/** A dot and a word: the word carries the meaning, the colour only helps to find it. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Badge
      tt="none"
      fw={500}
      radius="sm"
      size="lg"
      fz={12}
      px={8}
      className="status-badge"
      leftSection={<span className={`dot dot-${tone}`} />}
    >
      {children}
    </Badge>
  );
}

import { Stack } from '@mantine/core';
import { useState } from 'react';
import { CreditFigures } from './components/credit-figures';
import { Ledger } from './components/ledger';

const SIZE = 10;

/** The credits of one client, on the client's own page. */
export function UserLedger({ user }: { user: number }) {
  const [cursor, setCursor] = useState<string>();
  return (
    <Stack gap={12}>
      <CreditFigures user={user} />
      <Ledger user={user} cursor={cursor} size={SIZE} onCursor={setCursor} />
    </Stack>
  );
}

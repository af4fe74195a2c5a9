import { Stack } from '@mantine/core';
import { useState } from 'react';
import { CreditFigures } from './components/credit-figures';
import { Ledger } from './components/ledger';

const SIZE = 10;

/** The credits of one client, on the client's own page. */
export function UserLedger({ user }: { user: number }) {
  const [page, setPage] = useState(1);
  return (
    <Stack gap={12}>
      <CreditFigures user={user} />
      <Ledger user={user} page={page} size={SIZE} onPage={setPage} />
    </Stack>
  );
}

import { found, ok, type Route } from '../answer';

export const ACCOUNTS: Route[] = [
  ['GET', /^\/api\/accounts$/, ({ world }) => ok(world.accounts)],
  [
    'POST',
    /^\/api\/accounts\/(\d+)\/(pause|resume)$/,
    ({ world, id, path }) =>
      found(
        world.accounts.find((account) => account.id === id),
        (account) =>
          ok(
            Object.assign(
              account,
              path.endsWith('pause')
                ? { status: 'PAUSED', pausedReason: 'BY_OWNER', pausedSince: new Date().toISOString() }
                : { status: 'READY', pausedReason: null, pausedSince: null },
            ),
          ),
      ),
  ],
];

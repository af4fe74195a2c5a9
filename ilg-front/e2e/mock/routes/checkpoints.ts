import { found, ok, type Route, refuse } from '../answer';

export const CHECKPOINTS: Route[] = [
  ['GET', /^\/api\/checkpoints$/, ({ world }) => ok(world.checkpoints)],
  [
    'POST',
    /^\/api\/checkpoints\/(\d+)\/answer$/,
    ({ world, me, id, body }) =>
      found(
        world.checkpoints.find((one) => one.id === id),
        (one) => {
          if (one.state === 'ANSWERED') {
            return refuse(409, 'CONFLICT', `${one.answeredBy?.name} has entered a code already`);
          }
          // What LinkedIn would refuse is refused at once; anything else waits for `settle`.
          return body.code === '000000'
            ? ok(Object.assign(one, { refusals: one.refusals + 1 }))
            : ok(
                Object.assign(one, {
                  state: 'ANSWERED',
                  answeredAt: new Date().toISOString(),
                  answeredBy: { id: me.id, name: me.name },
                }),
              );
        },
      ),
  ],
];

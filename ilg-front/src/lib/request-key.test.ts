import { expect, it } from 'vitest';
import { RequestKey } from './request-key';

it('the same request has the same key until it is done', () => {
  const key = new RequestKey();
  const first = key.of({ amount: 5 });

  expect(first['Idempotency-Key']).toMatch(/^[0-9a-f]{32}$/);
  expect(key.of({ amount: 5 })).toEqual(first);
  key.done();
  expect(key.of({ amount: 5 })).not.toEqual(first);
});

it('a changed request has another key', () => {
  const key = new RequestKey();

  expect(key.of({ amount: 5 })).not.toEqual(key.of({ amount: 6 }));
});

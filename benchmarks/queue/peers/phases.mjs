// Talks to the benchmark: a word when a phase is ready, a line to begin the next one.
import { createInterface } from 'node:readline';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

export async function reached(phase) {
  process.stdout.write(`@${phase}\n`);
  if ((await lines.next()).done) process.exit(1);
}

export const now = () => process.hrtime.bigint();

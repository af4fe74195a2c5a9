// wrk, and what it says: rates and percentiles over every request.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Says the percentiles in microseconds, one line; wrk itself rounds them.
const DONE = `
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("@ %d %d %d %d %d %d\\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(95), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end
`;

export async function load(folder, url, token, connections, seconds) {
  const script = join(folder, 'done.lua');
  writeFileSync(script, DONE);
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s', script, '-H', `Authorization: Bearer ${token}`, url];
  const said = await new Promise((resolve, reject) => {
    let text = '';
    const wrk = spawn('wrk', words, { stdio: ['ignore', 'pipe', 'inherit'] });
    wrk.stdout.on('data', (part) => (text += part));
    wrk.on('error', reject);
    wrk.on('exit', (code) => (code === 0 ? resolve(text) : reject(new Error(`wrk ended with ${code}`))));
  });
  const [requests, duration, p50, p95, p99, errors] = said.split('@ ')[1].trim().split(' ').map(Number);
  if (errors > 0) throw new Error(`${errors} of ${requests} requests of ${url} failed`);
  return { rate: requests / (duration / 1e6), p50: p50 / 1000, p95: p95 / 1000, p99: p99 / 1000 };
}

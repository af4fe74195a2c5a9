// The table: medians with their range, and every ratio beside the one that flatters less.
const BUSY = 0.5;

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export function report({ runs, systems, ...rest }) {
  const rows = systems.map((system) => {
    const own = runs.filter((run) => run.key === system.key);
    const good = own.filter((run) => run.faults.length === 0);
    // Work of others makes a run slower, never faster: quiet runs count where there are any.
    const quiet = good.filter((run) => run.otherCores < BUSY);
    const counted = quiet.length ? quiet : good;
    const rates = counted.map((run) => run.perSecond);
    return {
      key: system.key,
      name: system.name,
      mode: system.mode,
      lanes: system.lanes,
      runs: own.length,
      void: own.length - good.length,
      busy: good.length - quiet.length,
      counted: counted.length,
      perSecond: rates.length ? median(rates) : null,
      min: rates.length ? Math.min(...rates) : null,
      max: rates.length ? Math.max(...rates) : null,
      serverMicros: counted.length ? median(counted.map((run) => run.serverMicros)) : null,
      allMicros: counted.length ? median(counted.map((run) => run.allMicros)) : null,
      faults: own.flatMap((run) => run.faults),
    };
  });
  const rate = (key) => rows.find((row) => row.key === key)?.perSecond;
  const peers = ['graphile-queues', 'pgboss-groups', 'pgboss-batches', 'graphile-local'];
  const ratios = rows
    .filter((row) => row.key.startsWith('ilg') && row.perSecond)
    .map((row) => ({ key: row.key, name: row.name, over: Object.fromEntries(peers.filter(rate).map((peer) => [peer, row.perSecond / rate(peer)])) }));
  return { ...rest, rows, ratios, runs, void: rows.some((row) => row.void > 0) || latencyFaults(rest.latency).length > 0 };
}

const latencyFaults = (latency) => [latency?.broker, latency?.polling].filter(Boolean).flatMap((each) => each.faults);
const number = (value) => (value === null ? '-' : Math.round(value).toLocaleString('en-GB'));

export function table(result) {
  const { machine } = result;
  const lines = [
    `${result.tasks} tasks in ${result.lanes} lanes, no-op handlers, ${result.rounds} round(s), order rotated; PostgreSQL ${result.postgres}, ${machine.cores} x ${machine.cpu}, ${machine.memoryGiB} GiB, Node ${machine.node}, ${machine.java}`,
    'ILG: worker, GraphQL over HTTP, ilg-data, JDBC; the others are linked into their worker and speak SQL to the server.',
    'server: CPU of PostgreSQL a task; all: with ilg-data and workers. Each run is judged: every task once, no lane in two hands, all durable.',
    '',
    row('system', 'mode', 'done/s (min-max)', 'server us', 'all us', 'runs', 'busy', 'void'),
  ];
  for (const each of result.rows) {
    const range = each.perSecond === null ? '-' : `${number(each.perSecond)} (${number(each.min)}-${number(each.max)})`;
    lines.push(row(each.name, each.mode, range, number(each.serverMicros), number(each.allMicros), each.runs, each.busy, each.void));
  }
  lines.push('', 'ratios of done/s, first against one-by-one lane modes, then against batched ones:');
  for (const each of result.ratios) {
    lines.push(`  ${each.name.padEnd(12)} ${Object.entries(each.over).map(([peer, times]) => `${times.toFixed(1)} x ${peer}`).join('   ')}`);
  }
  for (const each of result.rows.filter((each) => each.faults.length)) lines.push(`VOID ${each.name}: ${each.faults.join('; ')}`);
  if (result.latency) lines.push('', ...latencyLines(result.latency));
  return `${lines.join('\n')}\n`;
}

function latencyLines(latency) {
  const line = (name, each) =>
    `  ${name.padEnd(24)} p50 ${each.p50.toFixed(1)}  p90 ${each.p90.toFixed(1)}  p99 ${each.p99.toFixed(1)}  max ${each.max.toFixed(1)} ms${each.faults.length ? `  VOID: ${each.faults.join('; ')}` : ''}`;
  const lines = ["pick-up of a single task, from the planner's request to the handler's first line (three processes):"];
  if (latency.broker) lines.push(line('with RabbitMQ', latency.broker));
  lines.push(line(`polling every ${latency.polling.interval}`, latency.polling));
  return lines;
}

const WIDTHS = [27, 56, 26, 10, 8, 5, 5, 5];
const row = (...cells) => cells.map((cell, n) => (n > 1 ? String(cell).padStart(WIDTHS[n]) : String(cell).padEnd(WIDTHS[n]))).join(' ').trimEnd();

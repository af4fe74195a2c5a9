// Judges a run by its work log: every task once, no lane in two hands at once.
import { readFileSync } from 'node:fs';

export function readLog(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [lane, task, holder, from, until] = line.split('\t');
      return { lane, task, holder, from: BigInt(from), until: BigInt(until) };
    });
}

export function judge(log, total, hasLanes) {
  const faults = [];
  const tasks = new Set(log.map((row) => row.task));
  if (log.length > tasks.size) faults.push(`${log.length - tasks.size} tasks worked more than once`);
  if (tasks.size !== total) faults.push(`${tasks.size} of ${total} tasks worked`);
  if (hasLanes) {
    const overlaps = countOverlaps(log);
    if (overlaps) faults.push(`${overlaps} tasks beside another of their lane`);
  }
  return faults;
}

function countOverlaps(log) {
  const lanes = new Map();
  for (const row of log) {
    if (!lanes.has(row.lane)) lanes.set(row.lane, []);
    lanes.get(row.lane).push(row);
  }
  let overlaps = 0;
  for (const rows of lanes.values()) {
    rows.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    for (let n = 1; n < rows.length; n++) {
      if (rows[n].holder !== rows[n - 1].holder && rows[n].from < rows[n - 1].until) overlaps++;
    }
  }
  return overlaps;
}

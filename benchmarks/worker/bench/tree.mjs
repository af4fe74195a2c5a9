// CPU seconds and memory of a process with all that it started, from /proc.
import { readdirSync, readFileSync } from 'node:fs';

const TICKS = 100;

const stat = (pid) => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
  return { parent: fields[1], own: fields[11] + fields[12], ended: fields[13] + fields[14] };
};

function tree(root) {
  const all = new Map();
  for (const name of readdirSync('/proc').filter((it) => /^\d+$/.test(it))) {
    try {
      all.set(Number(name), stat(name));
    } catch {
      // It ended between two looks.
    }
  }
  const found = [root];
  for (let i = 0; i < found.length; i++) {
    for (const [pid, { parent }] of all) if (parent === found[i]) found.push(pid);
  }
  return found.filter((pid) => all.has(pid)).map((pid) => ({ pid, ...all.get(pid) }));
}

/** What ended meanwhile is in its parent's figures, so nothing is lost or counted twice. */
export const cpuOf = (pid) => tree(pid).reduce((sum, one) => sum + one.own + one.ended, 0) / TICKS;

/** Proportional set size in MiB: what is shared is shared out. */
export const memoryOf = (pid) =>
  tree(pid).reduce((sum, one) => {
    try {
      return sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one.pid}/smaps_rollup`, 'utf8'))[1]) / 1024;
    } catch {
      return sum;
    }
  }, 0);

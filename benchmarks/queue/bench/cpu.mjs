// CPU time of processes and of the whole machine, from /proc, in seconds.
import { readdirSync, readFileSync } from 'node:fs';

const TICKS = 100;

const stat = (pid) => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
};

const children = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
};

// A process with the children that it has and those that it had.
export function cpuOf(pid) {
  const [, , , , , , , , , , , user, system, childUser, childSystem] = stat(pid);
  let ticks = user + system + childUser + childSystem;
  for (const child of children(pid)) {
    try {
      const fields = stat(child);
      ticks += fields[11] + fields[12];
    } catch {
      // It ended between two looks: its time is in its parent's.
    }
  }
  return ticks / TICKS;
}

// What the compilers of a JVM used, without anything else of it.
export function compilersOf(pid) {
  let ticks = 0;
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    try {
      if (!/^C[12] Comp/.test(readFileSync(`/proc/${pid}/task/${task}/comm`, 'utf8'))) continue;
      const fields = stat(`${pid}/task/${task}`);
      ticks += fields[11] + fields[12];
    } catch {
      // Compiler threads come and go.
    }
  }
  return ticks / TICKS;
}

export function machineBusy() {
  const [user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1).map(Number);
  return (user + nice + system + irq + softirq) / TICKS;
}

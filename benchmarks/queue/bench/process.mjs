// Processes that tell their phases by a word and wait for a line before they go on.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export const JAVA_FLAGS = ['-XX:+UseSerialGC', '-Xms512m', '-Xmx512m', '-Xshare:auto'];

export function startPhased(command, words, environment, folder) {
  const child = spawn(command, words, { cwd: folder, env: { ...process.env, ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
  const said = [];
  const waiting = [];
  let failure = '';
  let over = false;
  child.stderr.on('data', (text) => (failure = (failure + text).slice(-4000)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('@')) return;
    const waiter = waiting.shift();
    if (waiter) waiter.resolve(line.slice(1));
    else said.push(line.slice(1));
  });
  child.on('exit', (code) => {
    over = true;
    for (const waiter of waiting) waiter.reject(new Error(`${words.join(' ')} ended with ${code}: ${failure}`));
  });
  return {
    pid: child.pid,
    async reaches(phase) {
      const word = said.length ? said.shift() : await next();
      if (word !== phase) throw new Error(`${phase} was to come, ${word} came`);
    },
    goOn: (word = '') => child.stdin.write(`${word}\n`),
    async end() {
      if (over) return;
      await new Promise((resolve) => {
        child.on('exit', resolve);
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 20000).unref();
      });
    },
  };

  function next() {
    if (over) return Promise.reject(new Error(`${words.join(' ')} is gone: ${failure}`));
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  }
}

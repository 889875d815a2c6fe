// Runs with nothing installed.
import { spawn } from 'node:child_process';

/** npm as this process was started by it, or the one on the path. @returns {[string, string[]]} */
export function npm(...words) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return [process.execPath, [script, ...words]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', words];
}

/**
 * Runs a program to its end, quietly: what it printed comes back, with its exit code.
 * @param {[string, string[]]} command
 * @param {import('node:child_process').SpawnOptions & {show?: boolean, signal?: AbortSignal}} options `show` prints as it goes
 * @returns {Promise<{code: number, output: string}>}
 */
export function run([program, words], { show = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part) => {
        parts.push(part);
        if (show) process.stdout.write(part);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }));
  });
}

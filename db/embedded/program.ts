import { spawn } from 'node:child_process';
import { runner } from './runner';

/** Locale and PG* settings of the caller would leak into the server; it gets a plain world. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const plain = { ...process.env };
  for (const name of Object.keys(plain)) if (/^(PG|LC_|LANG)/.test(name)) delete plain[name];
  return { ...plain, LC_ALL: 'C', TZ: 'UTC' };
}

/** Runs one of the server's programs to its end, as the server's user. */
export function runProgram(program: string, words: readonly string[], cwd: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { ...runner(), cwd, env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        output += part;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

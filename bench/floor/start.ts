import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../cli/bare/paths.mjs';

/** Starts the floor as a process of its own, as a server is. */
export async function startFloor(url: string): Promise<{ readonly origin: string; stop(): void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'bench/floor/server.ts'), url], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const port = await new Promise<string>((resolve) =>
    child.stdout.setEncoding('utf8').once('data', (said: string) => resolve(said.trim())),
  );
  return { origin: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}

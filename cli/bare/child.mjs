// Runs with nothing installed.
import { spawn } from 'node:child_process';
import { identity } from './process.mjs';

const GROUPS = process.platform !== 'win32';

function signalGroup(pid, signal) {
  try {
    process.kill(GROUPS ? -pid : pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * A program in a process group of its own: Ctrl-C in the terminal reaches only us, and we stop the group
 * whole, its workers with it.
 */
export class Child {
  /** @type {Promise<number>} the exit code */
  ended;
  /** What it has printed so far, until `showTo` was called. */
  output = '';
  isRunning = true;
  #process;
  #show = null;

  /**
   * @param {string} program
   * @param {readonly string[]} words
   * @param {{cwd?: string, env?: NodeJS.ProcessEnv, show?: NodeJS.WritableStream}} options
   */
  constructor(program, words, { show, ...options }) {
    this.#show = show ?? null;
    this.#process = spawn(program, words, { ...options, detached: GROUPS, stdio: ['pipe', 'pipe', 'pipe'] });
    for (const stream of [this.#process.stdout, this.#process.stderr]) stream?.on('data', (part) => this.#hear(part));
    this.ended = new Promise((resolve) => {
      const end = (code) => {
        this.isRunning = false;
        resolve(code ?? 1);
      };
      this.#process.once('error', (error) => {
        this.output += error.message;
        end(127);
      });
      this.#process.once('close', end);
    });
  }

  /** Tells it from a later process of the same number. @returns {import('./process.mjs').Born} */
  get born() {
    const pid = this.#process.pid ?? 0;
    return { pid, identity: pid > 0 ? identity(pid) : null };
  }

  /** From now on, what it prints goes to `out`. @param {NodeJS.WritableStream} out */
  showTo(out) {
    this.#show = out;
  }

  /** Asks the group to end, insists after `patience` milliseconds, and waits for the end. */
  async stop(patience = 5000) {
    const { pid } = this.#process;
    if (!this.isRunning || pid === undefined) return;
    signalGroup(pid, 'SIGTERM');
    const insist = setTimeout(() => signalGroup(pid, 'SIGKILL'), patience);
    await this.ended;
    clearTimeout(insist);
  }

  #hear(part) {
    if (this.#show !== null) this.#show.write(part);
    else this.output += part.toString('utf8');
  }
}

/** Ends what a killed process of ours left running. @param {import('./process.mjs').Born} born */
export function endOrphan({ pid, identity: known }) {
  if (known !== null && identity(pid) === known) signalGroup(pid, 'SIGKILL');
}

/**
 * Runs a program to its end; Ctrl-C and SIGTERM end it first, then us.
 * @param {Child} child
 * @returns {Promise<number>} the exit code
 */
export async function finish(child) {
  const stop = async () => {
    await child.stop();
    process.exit(130);
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of names) process.on(name, stop);
  const code = await child.ended;
  for (const name of names) process.off(name, stop);
  return code;
}

/** npm as it started this process, or the one on the path. @returns {[string, string[]]} */
export function npm(...words) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return [process.execPath, [script, ...words]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', words];
}

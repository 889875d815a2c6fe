import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/**
 * A program in a process group of its own: Ctrl-C in the terminal reaches only us, and we stop the group
 * whole, its workers with it.
 */
export class Child {
  readonly ended: Promise<number>;
  private readonly process: ChildProcess;
  private hasEnded = false;
  private said = '';
  private show: NodeJS.WritableStream | null = null;

  constructor(program: string, words: readonly string[], options: Pick<SpawnOptions, 'cwd' | 'env'>) {
    this.process = spawn(program, words, { ...options, detached: process.platform !== 'win32', stdio: ['pipe', 'pipe', 'pipe'] });
    for (const stream of [this.process.stdout, this.process.stderr]) stream?.on('data', (part: Buffer) => this.hear(part));
    this.ended = new Promise((resolve) => {
      const end = (code: number | null) => {
        this.hasEnded = true;
        resolve(code ?? 1);
      };
      this.process.once('error', () => end(1)).once('close', end);
    });
  }

  get isRunning(): boolean {
    return !this.hasEnded;
  }

  /** What it has printed so far, until `showTo` was called. */
  get output(): string {
    return this.said;
  }

  /** From now on, what it prints goes to `out`. */
  showTo(out: NodeJS.WritableStream): void {
    this.show = out;
  }

  /** Asks the group to end, insists after `patience` milliseconds, and waits for the end. */
  async stop(patience = 5000): Promise<void> {
    if (this.hasEnded) return;
    this.signal('SIGTERM');
    const insist = setTimeout(() => this.signal('SIGKILL'), patience);
    await this.ended;
    clearTimeout(insist);
  }

  private hear(part: Buffer): void {
    if (this.show !== null) this.show.write(part);
    else this.said += part.toString('utf8');
  }

  private signal(signal: NodeJS.Signals): void {
    const { pid } = this.process;
    if (pid === undefined || this.hasEnded) return;
    if (process.platform === 'win32') this.process.kill(signal);
    else process.kill(-pid, signal);
  }
}

import type { z } from 'zod';
import { type Crypto, toHex } from './crypto';
import type { CheckName, Tally } from './tally';

/** The files of a bundle, wherever they are. `names` has a name twice when two files bear it. */
export interface BundleFiles {
  readonly names: readonly string[];
  /** The bytes of a file, in portions. Throws `Damage` when they cannot be had. */
  read(name: string): AsyncIterable<Uint8Array>;
}

/** A file that cannot be read as its archive promised. */
export class Damage extends Error {}

/** What a file turned out to be. */
export interface Seen {
  readonly sha256: string;
  readonly size: number;
}

/** Longest line and longest file that is read at once, in bytes: more is no bundle of ours but an attempt on the memory. */
const LONGEST = 64 * 1024 * 1024;

/** Reads each file once, remembering its hash and size on the way. Whatever cannot be read is a fault, said where it belongs. */
export class Reader {
  readonly seen = new Map<string, Seen>();
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly files: BundleFiles,
    private readonly crypto: Crypto,
    private readonly tally: Tally,
  ) {
    this.names = new Set(files.names);
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  private async *chunks(name: string): AsyncGenerator<Uint8Array> {
    const hasher = this.crypto.hasher();
    let size = 0;
    try {
      for await (const chunk of this.files.read(name)) {
        hasher.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      this.tally.fault('files', 'damaged', name);
      this.seen.set(name, { sha256: '', size });
      return;
    }
    this.seen.set(name, { sha256: toHex(hasher.digest()), size });
  }

  /** Hashes a file that nobody read. */
  async hash(name: string): Promise<Seen | null> {
    if (!this.seen.has(name)) for await (const _ of this.chunks(name));
    return this.seen.get(name) ?? null;
  }

  /** A whole file as text; null when it is not there, too long, or no UTF-8. */
  async text(name: string): Promise<string | null> {
    if (!this.has(name)) return null;
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const parts: string[] = [];
    let size = 0;
    try {
      for await (const chunk of this.chunks(name)) {
        size += chunk.length;
        if (size <= LONGEST) parts.push(decoder.decode(chunk, { stream: true }));
      }
      if (size <= LONGEST) return parts.join('') + decoder.decode();
      this.tally.fault('format', 'unreadable', name);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.tally.fault('format', 'not_utf8', name);
      await this.again(name);
    }
    return null;
  }

  /** The lines of a file, in portions. The last must be ended too. */
  async *lines(name: string): AsyncGenerator<{ readonly first: number; readonly lines: readonly string[] }> {
    if (!this.has(name)) return;
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let [rest, first] = ['', 1];
    try {
      for await (const chunk of this.chunks(name)) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > LONGEST) {
          this.tally.fault('format', 'unreadable', `${name}:${first + lines.length}`);
          rest = '';
        }
        if (lines.length) yield { first, lines };
        first += lines.length;
      }
      rest += decoder.decode();
      if (rest) this.tally.fault('format', 'unreadable', `${name}:${first}`);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.tally.fault('format', 'not_utf8', name);
      await this.again(name);
    }
  }

  /** The values of a file's lines; those that are not what the schema says are faults of the format. */
  async *values<T>(name: string, schema: z.ZodType<T>): AsyncGenerator<{ readonly at: string; readonly value: T }> {
    for await (const { first, lines } of this.lines(name)) {
      for (const [offset, line] of lines.entries()) {
        const at = `${name}:${first + offset}`;
        const value = this.value(line, at, schema);
        if (value !== null) yield { at, value };
      }
    }
  }

  /** A JSON text as what the schema says, or null and a fault of the format. */
  value<T>(text: string, at: string, schema: z.ZodType<T>, what: CheckName = 'format'): T | null {
    this.tally.saw('format');
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      this.tally.fault(what, 'unreadable', at);
      return null;
    }
    const parsed = schema.safeParse(json);
    if (parsed.success) return parsed.data;
    this.tally.fault(what, 'unreadable', at);
    return null;
  }

  /** What was read in part only still has a hash. */
  private async again(name: string): Promise<void> {
    this.seen.delete(name);
    await this.hash(name);
  }
}

import { createHash } from 'node:crypto';

/** An answer as it is sent, with the strong validator of exactly these bytes (RFC 9110 §8.8.3). */
export interface Kept {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

const MOST_BYTES = 24 * 1024 * 1024;

/** Rendered answers by what they were rendered from, least recently asked for first to go. */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  constructor(readonly mostBytes = MOST_BYTES) {}

  /** The answer of this key, rendered now if it is not kept. What two ask for at once is rendered for both. */
  async of(key: string, render: () => string | Uint8Array | Promise<string | Uint8Array>): Promise<Kept> {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const made = await render();
    const body = Uint8Array.from(typeof made === 'string' ? new TextEncoder().encode(made) : made);
    const kept = { body, etag: `"${digest(body)}"` };
    this.#keep(key, kept);
    return kept;
  }

  get bytes(): number {
    return this.#bytes;
  }

  #keep(key: string, kept: Kept): void {
    this.#bytes += kept.body.length - (this.#kept.get(key)?.body.length ?? 0);
    this.#kept.set(key, kept);
    for (const [oldest, { body }] of this.#kept) {
      if (this.#bytes <= this.mostBytes) return;
      this.#kept.delete(oldest);
      this.#bytes -= body.length;
    }
  }
}

/** A name for content: equal for equal content. */
export const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64url');

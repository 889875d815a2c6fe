import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type postgres from 'postgres';
import { uuidv7 } from 'uuidv7';
import type { ProjectId, SourceId, UserId } from '../lib/id';
import { foldedWords } from '../lib/text/foldedWords';
import { sketch } from '../lib/text/shingles';

/** Uniform in [0, 1), the same for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = 'با تر جم حل خر در زن سم شد صف طل عب غن فق قل كر لم من نص هد وج يس'.split(' ');
const VOCABULARY = 30_000;
const FORMULAS = 40;

/** Writes texts like reports: words in the proportions of a language (Zipf), a house's formula in every third. */
export class Writer {
  private readonly words: readonly string[];
  private readonly formulas: readonly string[];
  constructor(private readonly random: () => number) {
    const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
    this.words = Array.from(
      { length: VOCABULARY },
      (_, i) => syllable() + syllable() + (i > 400 ? syllable() : '') + (i > 4000 ? syllable() : ''),
    );
    this.formulas = Array.from({ length: FORMULAS }, () => this.sentence(14));
  }

  sentence(length: number): string {
    return Array.from({ length }, () => this.words[Math.floor(VOCABULARY ** this.random()) - 1] ?? '').join(' ');
  }

  /** A formula that thousands of other texts end with. */
  formula(): string {
    return this.formulas[Math.floor(this.random() * FORMULAS)] ?? '';
  }

  text(length: number): string {
    return `${this.sentence(length)}.${this.random() < 1 / 3 ? ` ${this.formula()}.` : ''}`;
  }
}

export interface Place {
  readonly projectId: ProjectId;
  readonly sourceId: SourceId;
  readonly by: UserId;
}

const quoted = (value: string) => value.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
const line = (values: readonly (string | number)[]) => `${values.map((value) => quoted(String(value))).join('\t')}\n`;

const BATCH = 5_000;

/**
 * Fills a project with documents of one capture each, their sketches as a capture keeps them, by COPY. Returns every
 * hundredth text, for copying from. The index is made anew afterwards, which is how a database is restored.
 */
export async function fill(sql: postgres.Sql, { projectId, sourceId, by }: Place, writer: Writer, count: number): Promise<string[]> {
  const kept: string[] = [];
  const [{ definition } = { definition: '' }] = await sql<{ definition: string }[]>`
    select pg_get_indexdef('capture_sketches_by_shingle'::regclass) as definition`;
  await sql`drop index capture_sketches_by_shingle`;
  const now = new Date().toISOString();
  for (let made = 0; made < count; made += BATCH) {
    const texts = Array.from({ length: Math.min(BATCH, count - made) }, (_, i) => `${writer.text(200)} ${made + i}`);
    const rows = texts.map((text) => ({ text, documentId: uuidv7(), captureId: uuidv7(), sketch: sketch(foldedWords(text)) }));
    kept.push(...texts.filter((_, i) => i % 100 === 0));
    const copy = async (table: string, columns: string, lines: readonly string[]) =>
      pipeline(Readable.from(lines), await sql.unsafe(`copy ${table} (${columns}) from stdin`).writable());
    await copy(
      'documents',
      'id, project_id, source_id, title, language, created_by, created_at',
      rows.map(({ documentId }) => line([documentId, projectId, sourceId, documentId, 'ar', by, now])),
    );
    await copy(
      'captures',
      'id, project_id, document_id, number, text, sha256, characters, tool, collected_by, captured_at',
      rows.map(({ text, captureId, documentId }) => {
        const sha256 = createHash('sha256').update(text).digest('hex');
        return line([captureId, projectId, documentId, 1, text, sha256, [...text].length, 'bench', by, now]);
      }),
    );
    await copy(
      'capture_sketches',
      'capture_id, project_id, shingles',
      rows.map(({ captureId, sketch: hashes }) => line([captureId, projectId, `{${hashes.join(',')}}`])),
    );
  }
  await sql.unsafe(definition);
  await sql`vacuum analyze`;
  return kept;
}

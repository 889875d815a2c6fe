import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '@/lib/reading/read';

/** The five founding texts and their hand-made reading lie beside the repository; where they do not, this is skipped, and says so. */
const SHARED = path.resolve(import.meta.dirname, '../../shared');
const GOLD = path.join(SHARED, 'gold/seeds.json');

interface Gold {
  readonly documents: readonly { readonly id: string; readonly file: string }[];
  readonly claims: readonly {
    readonly id: string;
    readonly document: string;
    readonly measure: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly number: { readonly start: number; readonly text: string } | null;
  }[];
  readonly dates: readonly { readonly document: string; readonly start: number; readonly end: number; readonly edtf: string }[];
}

describe.skipIf(!existsSync(GOLD))('the founding texts', () => {
  const gold: Gold = existsSync(GOLD) ? JSON.parse(readFileSync(GOLD, 'utf8')) : { documents: [], claims: [], dates: [] };
  const readings = new Map(
    gold.documents.map(({ id, file }) => [id, read(readFileSync(path.join(SHARED, 'seeds', file), 'utf8'), { language: 'ar' })]),
  );
  const kinds = new Set(['time', 'age (no claim)', 'duration (no claim)', 'distance (no claim)']);

  test.each(gold.claims.filter(({ measure }) => !kinds.has(measure)).map((claim) => [claim.id, claim] as const))(
    'claim %s',
    (_id, claim) => {
      const found = readings
        .get(claim.document)
        ?.claims.find(({ number, measure }) => (number?.start ?? null) === (claim.number?.start ?? null) && measure === claim.measure);
      expect(found).toMatchObject({
        measure: claim.measure,
        figure: { min: claim.min, max: claim.max },
        number: claim.number === null ? null : { text: claim.number.text },
      });
    },
  );

  test.each(gold.claims.filter(({ measure }) => measure.endsWith('(no claim)')).map((claim) => [claim.id, claim] as const))(
    '%s is no claim',
    (_id, claim) => {
      expect(readings.get(claim.document)?.claims.some(({ number }) => number?.start === claim.number?.start)).toBe(false);
    },
  );

  test.each(gold.dates.map((date) => [`${date.document}: ${date.edtf}`, date] as const))('date %s', (_name, date) => {
    expect(readings.get(date.document)?.dates).toContainEqual(
      expect.objectContaining({ start: date.start, end: date.end, edtf: date.edtf }),
    );
  });
});

/** `npm run score`: how much of the gold the reader finds, in one table; `--misses` lists what it does not. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as arabic from 'n2words/ar-SA';
import * as english from 'n2words/en-US';
import { GOLD_CLAIMS } from '../lib/reading/gold/claims';
import { read } from '../lib/reading/read';
import type { ReadClaim } from '../lib/reading/reading';
import { printTable } from './table';

/** The hand-made reading of the five founding texts lies beside the repository, where it lies at all. */
const SHARED = path.resolve(import.meta.dirname, '../../shared');
const SPELLED = 5_000;
const BILLION = 1_000_000_000;

interface Expected {
  readonly id: string;
  readonly number: string | null;
  readonly start: number | null;
  readonly measure: string;
  readonly min: number | null;
  readonly max: number | null;
  /** Words of the origin; '' when nobody is named; null when it is not judged. */
  readonly origin: string | null;
}

/** Counts of one set. Measures, bounds and origins are judged on the claims whose number was found. */
class Score {
  expected = 0;
  found = 0;
  matched = 0;
  bounds = 0;
  measures = 0;
  origins = 0;
  judged = 0;
  readonly misses: string[] = [];

  constructor(readonly name: string) {}

  row(): string[] {
    const share = (a: number, b: number): string => (b === 0 ? '–' : `${((100 * a) / b).toFixed(1)} %`);
    const precision = this.matched / this.found;
    const recall = this.matched / this.expected;
    const f1 = (2 * precision * recall) / (precision + recall);
    return [
      this.name,
      String(this.expected),
      share(this.matched, this.found),
      share(this.matched, this.expected),
      f1.toFixed(3),
      share(this.bounds, this.matched),
      share(this.measures, this.judged === 0 ? 0 : this.matched),
      share(this.origins, this.judged),
    ];
  }
}

function compare(score: Score, expected: readonly Expected[], claims: readonly ReadClaim[]): void {
  const free = new Set(claims);
  score.expected += expected.length;
  score.found += claims.length;
  for (const one of expected) {
    const claim = claims.find((candidate) => free.has(candidate) && sameNumber(one, candidate));
    if (claim === undefined) {
      score.misses.push(`${one.id}: not found: ${one.number ?? 'none'} ${one.measure}`);
      continue;
    }
    free.delete(claim);
    score.matched++;
    const { figure, measure } = claim;
    if (figure.min === one.min && figure.max === one.max) score.bounds++;
    else score.misses.push(`${one.id}: bounds ${figure.min}–${figure.max}, not ${one.min}–${one.max}`);
    if (measure === one.measure) score.measures++;
    else score.misses.push(`${one.id}: ${measure}, not ${one.measure}`);
    if (one.origin === null) continue;
    score.judged++;
    const origin = claim.attribution.at(-1)?.text ?? '';
    if (one.origin === '' ? origin === '' : origin.includes(one.origin)) score.origins++;
    else score.misses.push(`${one.id}: origin "${origin}", not "${one.origin}"`);
  }
  for (const claim of free) score.misses.push(`not in the gold: ${claim.number?.text ?? 'none'} ${claim.measure}: ${claim.text}`);
}

function sameNumber(one: Expected, claim: ReadClaim): boolean {
  if (one.number === null) return claim.number === null && claim.measure === one.measure;
  if (one.start !== null) return claim.number?.start === one.start && claim.number.text === one.number;
  return claim.number?.text === one.number;
}

function ownGold(): Score {
  const score = new Score('own gold, claims');
  GOLD_CLAIMS.forEach(({ text, language, claims }, k) => {
    const expected = claims.map(([number, measure, min, max, origin]) => ({
      id: `own ${k + 1}`,
      number,
      start: null,
      measure,
      min,
      max,
      origin: origin ?? '',
    }));
    compare(score, expected, read(text, { language }).claims);
  });
  return score;
}

/** The gold of the founding texts names origins in English; these are their words in the texts. Other names are the document's own. */
const ORIGINS: Readonly<Record<string, string>> = {
  reported: 'ورد',
  'Syrian media': 'وسائل الإعلام السورية',
  SOHR: 'المرصد السوري',
  'Russian military': 'الجيش الروسي',
  'source at Deir ez-Zor airport': 'مصدر في مطار',
  'local estimates close to the group': 'تقديرات محلية',
  Pentagon: 'البنتاغون',
  eyewitnesses: 'شهود عيان',
  'US official, unnamed': 'مسؤول',
  officials: 'مسؤولين',
  'CJTF-OIR command': 'قيادة عملية',
  'outlet correspondent': 'مراسل',
  'media pages close to the militias': 'صفحات إعلامية',
};
const MEASURES = new Set([
  'killed',
  'wounded',
  'killed_or_wounded',
  'missing',
  'detained',
  'displaced',
  'destroyed',
  'strikes',
  'involved',
  'other',
]);

interface SeedClaim {
  readonly id: string;
  readonly document: string;
  readonly measure: string;
  readonly population: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly number: { readonly start: number; readonly text: string } | null;
  readonly attribution: readonly string[];
}

function seeds(): Score | null {
  const file = path.join(SHARED, 'gold/seeds.json');
  if (!existsSync(file)) return null;
  const gold: { documents: { id: string; file: string }[]; claims: SeedClaim[] } = JSON.parse(readFileSync(file, 'utf8'));
  const score = new Score('founding texts, claims');
  for (const { id, file: name } of gold.documents) {
    const text = readFileSync(path.join(SHARED, 'seeds', name), 'utf8');
    const claims = gold.claims.filter((one) => one.document === id && MEASURES.has(one.measure));
    const expected = claims.map((one) => ({
      id: one.id,
      number: one.number?.text ?? null,
      start: one.number?.start ?? null,
      measure: one.measure,
      min: one.min,
      max: one.max,
      origin: ORIGINS[one.attribution.at(-1) ?? ''] ?? '',
    }));
    compare(score, expected, read(text, { language: 'ar' }).claims);
  }
  return score;
}

/** Numbers up to a billion, evenly over their lengths, the same in every run. */
function numbers(): number[] {
  let seed = 20160917;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  return Array.from({ length: SPELLED }, (_, k) => (k < 1000 ? k : Math.min(BILLION, Math.floor(10 ** (1 + random() * 8)))));
}

function spelled(name: string, spell: (value: number) => string): Score {
  const score = new Score(name);
  for (const value of numbers()) {
    const words = spell(value);
    const found = read(words).quantities;
    const [one] = found;
    score.expected++;
    score.found += found.length;
    if (found.length === 1 && one?.text === words) {
      score.matched++;
      if (one.min === value) score.bounds++;
      else score.misses.push(`${value} read as ${one.min}: ${words}`);
    } else score.misses.push(`${value}: ${words}`);
  }
  return score;
}

const scores = [
  seeds(),
  ownGold(),
  spelled('spelled out, Arabic, masculine', (value) => arabic.toCardinal(value)),
  spelled('spelled out, Arabic, feminine', (value) => arabic.toCardinal(value, { gender: 'feminine' })),
  spelled('spelled out, English', (value) => english.toCardinal(value)),
];
if (scores[0] === null) console.log('The founding texts are not here; they are skipped.');
const present = scores.filter((score) => score !== null);
printTable(
  'Reading against gold',
  ['set', 'gold', 'span precision', 'span recall', 'F1', 'bounds', 'measure', 'origin'],
  present.map((score) => score.row()),
);
if (process.argv.includes('--misses')) for (const score of present) for (const miss of score.misses) console.log(`${score.name}: ${miss}`);

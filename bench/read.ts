/**
 * `npm run bench:read`: how fast texts are read. The floor is a digit regex over the same text in the same run; the peers read dates and
 * numbers alone, where we read claims too; the adversarial is held against prose. The corpus is made of the own gold and, where they lie beside the repository, the founding texts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Culture, recognizeDateTime, recognizeNumber } from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import { GOLD_CLAIMS } from '../lib/reading/gold/claims';
import { read } from '../lib/reading/read';
import { printTable } from './table';

const SEEDS = path.resolve(import.meta.dirname, '../../shared/seeds');
const DIGITS = /[0-9٠-٩۰-۹]+(?:[.,٫٬][0-9٠-٩۰-۹]+)*/g;
/** The peers take minutes over what we read in a second; each reads as much as it can in about this long. */
const PEER_BYTES = 20_000;

function corpus(bytes: number, languages: readonly string[]): string {
  const own = GOLD_CLAIMS.filter(({ language }) => languages.includes(language)).map(({ text }) => text);
  const founding =
    languages.includes('ar') && existsSync(SEEDS)
      ? readdirSync(SEEDS)
          .sort()
          .map((name) => readFileSync(path.join(SEEDS, name), 'utf8'))
      : [];
  const base = `${[...founding, ...own].join('\n')}\n`;
  const text = base.repeat(Math.ceil(bytes / Buffer.byteLength(base)));
  // Flat, as a file would be, and cut at a character.
  return Buffer.from(text).subarray(0, bytes).toString('utf8');
}

/** Nanoseconds per character: the best of several runs, since whatever else the machine does only ever adds. */
function perCharacter(text: string, run: (text: string) => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run(text);
    return performance.now() - start;
  });
  return (Math.min(...times) * 1e6) / text.length;
}

function digits(text: string): number {
  let count = 0;
  for (const match of text.matchAll(DIGITS)) count += match[0].length;
  return count;
}

const nanoseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ns`;
const perSecond = (value: number): string => `${(1000 / value).toFixed(1)} M/s`;
const times = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)}×`;

function curve(): string[][] {
  return [1_000, 10_000, 100_000, 1_000_000, 10_000_000].map((bytes) => {
    const text = corpus(bytes, ['ar', 'en']);
    const runs = bytes <= 100_000 ? 200 : 5;
    perCharacter(text, digits, 3);
    perCharacter(text, read, bytes <= 100_000 ? 100 : 1);
    const floor = perCharacter(text, digits, runs);
    const ours = perCharacter(text, read, runs);
    return [`${(bytes / 1000).toLocaleString('en')} kB`, nanoseconds(floor), nanoseconds(ours), perSecond(ours), times(ours / floor)];
  });
}

function peers(): string[][] {
  const text = corpus(PEER_BYTES, ['en']);
  const ours = perCharacter(text, read, 20);
  const rows: readonly (readonly [string, (text: string) => unknown])[] = [
    ['chrono-node, dates, English', (part) => chrono.parse(part)],
    ['recognizers-text, numbers, English', (part) => recognizeNumber(part, Culture.English)],
    ['recognizers-text, dates, English', (part) => recognizeDateTime(part, Culture.English)],
  ];
  return [
    ['read, all, English', nanoseconds(ours), '1.0×'],
    ...rows.map(([name, run]) => {
      const peer = perCharacter(text, run, 3);
      return [name, nanoseconds(peer), times(peer / ours)];
    }),
  ];
}

/** What a person waits for when a document is captured. */
function article(): string[][] {
  const text = corpus(9_000, ['ar', 'en']).slice(0, 5_000);
  const each = (perCharacter(text, read, 50) * text.length) / 1e6;
  return [['an article of 5,000 characters', `${each.toFixed(2)} ms`]];
}

/** What has only numbers, only dates or only claims: each pattern over ten megabytes, by the time of as much prose. */
const PATTERNS = [
  ...['1-', '1/', '1,', '12 ', '١٢ ', '1:2 ', '17/9/2016 ', '5 May ', '5% ', '7', '٧', '1\n'],
  ...['قتل 12 ', '12 killed. ', 'killed 5 people ', 'مقتل 5 وجرح 3 ', 'ألف ', 'one hundred and ', 'أمس ', 'قال المرصد إن '],
  ...['(', '«"“', '\u200f\u202e', '\udb40\udd00', 'ا', 'و', 'no people were ', 'بينهم طفل و', `${'9'.repeat(400)} `],
];
const BOUND = 3;
const LARGE = 10_000_000;

function adversarial(): string[][] {
  const prose = corpus(LARGE, ['ar', 'en']);
  /** Processor time, the least of a few runs: others use the machine too. */
  const least = (text: string): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const before = process.cpuUsage();
        read(text);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      }),
    );
  read(prose);
  const base = least(prose);
  const rows = PATTERNS.map((pattern) => {
    const bytes = Buffer.byteLength(pattern);
    const took = least(Buffer.from(pattern.repeat(Math.floor(LARGE / bytes))).toString('utf8'));
    const label = pattern.length > 20 ? `${pattern.slice(0, 8)}…` : pattern;
    return { label: JSON.stringify(label), ratio: took / base };
  });
  const worst = Math.max(...rows.map(({ ratio }) => ratio));
  return [
    ['prose', '1.0×', ''],
    ...rows.map(({ label, ratio }) => [label, times(ratio), ratio <= BOUND ? '' : 'over']),
    ['the worst', times(worst), worst <= BOUND ? 'within' : 'over'],
  ];
}

printTable('Reading: time per character', ['text', 'digit regex', 'read', 'read', 'ratio'], curve());
printTable('Reading beside peers', ['reader', 'per character', 'beside ours'], peers());
printTable('Reading on capture', ['what', 'time'], article());
printTable(`Reading the adversarial: 10 MB of a pattern by 10 MB of prose, at most ${BOUND}×`, ['pattern', 'by prose', ''], adversarial());

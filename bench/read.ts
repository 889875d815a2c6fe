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
import { buildAlone, resultsIn } from './results';
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

/** Processor time of one run in milliseconds: others use the machine too. */
function took(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Nanoseconds per character over some texts: the least of several runs, since whatever else the machine does only ever adds. */
function perCharacter(texts: readonly string[], run: (text: string) => unknown, runs: number): number {
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const times = Array.from({ length: runs }, () =>
    took(() => {
      for (const text of texts) run(text);
    }),
  );
  return (Math.min(...times) * 1e6) / characters;
}

function digits(text: string): number {
  let count = 0;
  for (const match of text.matchAll(DIGITS)) count += match[0].length;
  return count;
}

const nanoseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ns`;
const perSecond = (value: number): string => `${(1000 / value).toFixed(1)} M/s`;
const times = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)}×`;

/** Texts of so many bytes cut out of the corpus one after another: short ones are of the same stuff as long ones. */
function pieces(bytes: number, total: number): string[] {
  const whole = Buffer.from(corpus(total, ['ar', 'en']));
  return Array.from({ length: Math.floor(total / bytes) }, (_, k) => whole.subarray(k * bytes, (k + 1) * bytes).toString('utf8'));
}

/** A row of the curve, the floor and ours in turns, so that what else the machine does meets both. */
function measured(label: string, texts: readonly string[], runs: number, warm: number): string[] {
  perCharacter(texts, read, warm);
  const turns = Array.from({ length: runs }, () => [perCharacter(texts, digits, 1), perCharacter(texts, read, 1)] as const);
  const floor = Math.min(...turns.map(([one]) => one));
  const ours = Math.min(...turns.map(([, one]) => one));
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const found = texts.reduce((sum, text) => sum + resultsIn(read(text)), 0);
  const dense = `${((found * 1000) / characters).toFixed(1)} per 1,000`;
  return [label, dense, nanoseconds(floor), nanoseconds(ours), perSecond(ours), times(ours / floor)];
}

function curve(): string[][] {
  return [1_000, 10_000, 100_000, 1_000_000, 10_000_000].map((bytes) => {
    const texts = pieces(bytes, Math.max(bytes, 2_000_000));
    const large = bytes > 1_000_000;
    return measured(`${(bytes / 1000).toLocaleString('en')} kB`, texts, large ? 6 : 20, large ? 2 : 6);
  });
}

/** What reading costs where nothing is found: the sentences of the corpus that count, date and claim nothing, a million characters of them. */
function bare(): string[] {
  const sentences = corpus(100_000, ['ar', 'en']).split(/(?<=[.؟!]\s|\n)/);
  const empty = [...new Set(sentences)].filter((sentence) => resultsIn(read(sentence)) === 0).join('');
  return measured('1,000 kB of its sentences that hold no result', [empty.repeat(Math.ceil(1_000_000 / empty.length))], 20, 6);
}

function peers(): string[][] {
  const text = corpus(PEER_BYTES, ['en']);
  const ours = perCharacter([text], read, 20);
  const rows: readonly (readonly [string, (text: string) => unknown])[] = [
    ['chrono-node, dates, English', (part) => chrono.parse(part)],
    ['recognizers-text, numbers, English', (part) => recognizeNumber(part, Culture.English)],
    ['recognizers-text, dates, English', (part) => recognizeDateTime(part, Culture.English)],
  ];
  return [
    ['read, all, English', nanoseconds(ours), '1.0×'],
    ...rows.map(([name, run]) => {
      const peer = perCharacter([text], run, 3);
      return [name, nanoseconds(peer), times(peer / ours)];
    }),
  ];
}

/** What a person waits for when a document is captured. */
function article(): string[][] {
  const text = corpus(9_000, ['ar', 'en']).slice(0, 5_000);
  const each = (perCharacter([text], read, 50) * text.length) / 1e6;
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

/** The reading of ten megabytes: its time, the least of a few, its results, and the time of making these alone. */
function whole(text: string): { time: number; results: number; alone: number } {
  const results = resultsIn(read(text));
  const sample = text.slice(0, 10_000);
  const found = read(sample);
  const least = (run: () => unknown): number => Math.min(...Array.from({ length: 3 }, () => took(run)));
  return { time: least(() => read(text)), results, alone: least(() => buildAlone(sample, found, results)) };
}

/** As many characters as prose in at most BOUND times its time; where more is found than in prose, no more time for each thing found. */
function adversarial(): string[][] {
  const prose = whole(corpus(LARGE, ['ar', 'en']));
  const rows = PATTERNS.map((pattern) => {
    const bytes = Buffer.byteLength(pattern);
    const { time, results, alone } = whole(Buffer.from(pattern.repeat(Math.floor(LARGE / bytes))).toString('utf8'));
    const label = pattern.length > 20 ? `${pattern.slice(0, 8)}…` : pattern;
    const ratio = time / prose.time;
    const each = results === 0 ? 0 : time / results / (prose.time / prose.results);
    return {
      label: JSON.stringify(label),
      ratio,
      alone: alone / prose.time,
      each,
      results,
      within: ratio <= BOUND || (results > prose.results && each <= 1),
    };
  });
  const found = (count: number): string => `${(count / 1000).toFixed(0)} k`;
  const worst = Math.max(...rows.map(({ ratio }) => ratio));
  return [
    ['prose', '1.0×', found(prose.results), times(prose.alone / prose.time), '1.0×', ''],
    ...rows.map(({ label, ratio, alone, each, results, within }) => [
      label,
      times(ratio),
      found(results),
      times(alone),
      results > prose.results ? times(each) : '–',
      within ? '' : 'over',
    ]),
    ['the worst', times(worst), '', '', '', rows.every(({ within }) => within) ? 'within' : 'over'],
  ];
}

printTable('Reading: time per character', ['text', 'results', 'digit regex', 'read', 'read', 'ratio'], [...curve(), bare()]);
printTable('Reading beside peers', ['reader', 'per character', 'beside ours'], peers());
printTable('Reading on capture', ['what', 'time'], article());
printTable(
  `Reading the adversarial: 10 MB of a pattern by 10 MB of prose, at most ${BOUND}×, or no more for each result`,
  ['pattern', 'by prose', 'results', 'making these alone', 'for each', ''],
  adversarial(),
);

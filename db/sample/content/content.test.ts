import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANSWER_KIND, type Answer } from '@/lib/claim/claim';
import { parseDate } from '@/lib/figure/edtf';
import type { Figure } from '@/lib/figure/figure';
import { parseFigure } from '@/lib/figure/parse';
import { parseTime } from '@/lib/figure/time';
import { ok } from '@/lib/result';
import { sample } from './index';
import { foldedWords, shingles } from './shingles';
import type { SampleClaim, SampleLink } from './types';

const { sources, documents, incidents, questions, claims, rulings, annotations, reconciliations } = sample;

function byKey<T extends { readonly key: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  return new Map(rows.map((row) => [row.key, row]));
}
const source = byKey(sources);
const document = byKey(documents);
const incident = byKey(incidents);
const question = byKey(questions);
const claim = byKey(claims);

/** How often `part` stands in `text`. */
function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** The answers of all versions of a claim, oldest first. */
function answers(of: SampleClaim): readonly Answer[] {
  return of.correction ? [of.answer, of.correction.answer] : [of.answer];
}

/** A denial or a silence is a sentence, not a number; the parser of figures reads numbers alone. */
const SENTENCE = { none: /^no |^لم /iu, unknown: /^لم تفصح/u } as const;

function numbersOf(figure: Figure): number[] {
  switch (figure.operator) {
    case 'between':
      return [figure.low, figure.high];
    case 'vague':
    case 'none':
    case 'unknown':
      return [];
    case 'exactly':
    case 'more_than':
    case 'at_least':
    case 'less_than':
    case 'at_most':
    case 'about':
      return [figure.value];
  }
}

describe('keys', () => {
  it('resolve everywhere', () => {
    for (const { source: key } of documents) expect(source.has(key), key).toBe(true);
    for (const { incident: key } of questions) expect(incident.has(key), key).toBe(true);
    for (const { pair } of rulings) for (const key of pair) expect(claim.has(key), key).toBe(true);
    for (const { on } of annotations) {
      if ('question' in on) expect(question.has(on.question), on.question).toBe(true);
      else for (const key of 'pair' in on ? on.pair : [on.claim]) expect(claim.has(key), key).toBe(true);
    }
  });

  it('of a whole incident stand before its parts', () => {
    incidents.forEach(({ partOf }, index) => {
      if (partOf !== undefined) expect(incidents.slice(0, index).some(({ key }) => key === partOf)).toBe(true);
    });
  });

  it('pair only claims of one question', () => {
    const pairs = [...rulings.map(({ pair }) => pair), ...annotations.flatMap(({ on }) => ('pair' in on ? [on.pair] : []))];
    for (const [a, b] of pairs) expect(claim.get(a)?.question).toBe(claim.get(b)?.question);
  });

  it('leave no question without a claim and no document unread', () => {
    expect(new Set(claims.map((of) => of.question))).toEqual(new Set(question.keys()));
    expect(new Set(claims.map((of) => of.document))).toEqual(new Set(document.keys()));
  });

  it('ask the same thing of an incident once, in either language', () => {
    for (const language of ['populationEn', 'populationAr'] as const) {
      const asked = questions.map((row) => `${row.incident} ${row.measure} ${row[language]}`);
      expect(new Set(asked).size).toBe(asked.length);
    }
  });
});

describe('dates', () => {
  it('are EDTF', () => {
    const dates = [
      ...documents.map(({ publishedOn }) => publishedOn),
      ...incidents.map(({ date }) => date),
      ...claims.flatMap(({ asOf }) => asOf ?? []),
      ...claims.flatMap((of) => answers(of).flatMap((answer) => (answer.kind === 'date' ? answer.value : []))),
    ];
    for (const date of dates) expect(parseDate(date)).toEqual(ok(date));
    for (const { grades } of sources) for (const { gradedOn } of grades) expect(gradedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});

describe.each(documents.map((row) => [row.key, row] as const))('document %s', (_, row) => {
  it('is of real length, opens with its headline and has clean lines', () => {
    const length = foldedWords(row.text).length;
    expect(length).toBeGreaterThanOrEqual(120);
    expect(length).toBeLessThanOrEqual(400);
    expect(row.text.startsWith(`${row.title}\n\n`)).toBe(true);
    expect(row.text).toBe(row.text.normalize('NFC'));
    expect(row.text).not.toMatch(/[\r\t]| {2}| \n|\n | $/u);
    if (row.address !== undefined) expect(row.address).toMatch(/^https:\/\/example\.org\//u);
  });
});

describe.each(claims.map((of) => [of.key, of] as const))('claim %s', (_, of) => {
  const text = document.get(of.document)?.text ?? '';

  it('quotes its document word for word', () => {
    const found = count(text, of.exact);
    if (of.occurrence === undefined) expect(found).toBe(1);
    else expect(of.occurrence).toBeGreaterThanOrEqual(1);
    expect(found).toBeGreaterThanOrEqual(of.occurrence ?? 1);
    for (const answer of answers(of)) expect(of.exact).toContain(answer.words);
  });

  it('answers its question in the kind the measure takes, and in agreement with its words', () => {
    const measure = question.get(of.question)?.measure ?? 'text';
    for (const answer of answers(of)) {
      expect(answer.kind).toBe(ANSWER_KIND[measure]);
      if (answer.kind === 'time') expect(parseTime(answer.value)).toEqual(ok(answer.value));
      if (answer.kind !== 'figure') continue;
      const { operator } = answer.figure;
      if (operator === 'none' || operator === 'unknown') expect(answer.words).toMatch(SENTENCE[operator]);
      else expect(parseFigure(answer.words)).toEqual(ok(answer.figure));
    }
  });

  it('has a chain that starts with its publisher and repeats nobody', () => {
    const [first] = of.chain;
    expect(first).toEqual({ source: document.get(of.document)?.source });
    const named = of.chain.flatMap((link: SampleLink) => (typeof link === 'object' && 'source' in link ? link.source : []));
    for (const key of named) expect(source.has(key), key).toBe(true);
    expect(new Set(named).size).toBe(named.length);
    const unrecorded = of.chain.indexOf('not_recorded');
    expect(unrecorded === -1 || unrecorded === of.chain.length - 1).toBe(true);
  });

  it('gives a reason when rejected', () => {
    expect((of.reason ?? '') !== '').toBe(of.status === 'rejected');
  });
});

describe('the case that founded the product', () => {
  it('puts 62, > 60, > 60, 80 and 90–106 on one row, 100 and 110 on another', () => {
    const figures = (key: string) =>
      claims
        .filter((of) => of.question === key && of.status !== 'rejected')
        .flatMap((of) => answers(of).slice(-1))
        .flatMap((answer) => (answer.kind === 'figure' ? `${answer.figure.operator} ${numbersOf(answer.figure).join('–')}` : []));
    expect(figures('tharda.killed')).toEqual([
      'exactly 62',
      'more_than 60',
      'exactly 80',
      'more_than 60',
      'more_than 60',
      'exactly 80',
      'between 90–106',
    ]);
    expect(figures('tharda.wounded')).toEqual(['exactly 100', 'exactly 100', 'exactly 110']);
    expect(reconciliations.some((row) => row.question === 'tharda.killed')).toBe(false);
  });

  it('adds the four incidents up to the total of eleven months', () => {
    const value = (key: string) => claim.get(key)?.answer;
    const parts = ['tanak.killed.network-12', 'west-well.killed.network-2', 'aisha.killed.network-4', 'house.killed.network-5'].map(value);
    const sum = parts.reduce((total, answer) => total + (answer?.kind === 'figure' ? (numbersOf(answer.figure)[0] ?? 0) : 0), 0);
    expect(value('raids.killed.network-23')).toMatchObject({ figure: { operator: 'exactly', value: sum } });
  });
});

describe('reconciliations', () => {
  it('are ordered values of figure questions, with reasons, leaving something in', () => {
    for (const row of reconciliations) {
      const measure = question.get(row.question)?.measure;
      expect(measure && ANSWER_KIND[measure]).toBe('figure');
      expect(row.low).toBeLessThanOrEqual(row.best ?? row.high ?? row.low);
      if (row.high !== null) expect(row.best ?? row.low).toBeLessThanOrEqual(row.high);
      expect(row.rationale.trim()).not.toBe('');
      expect(row.preferredSource !== undefined && source.has(row.preferredSource)).toBe(row.rule === 'preferred_source');
      const accepted = claims
        .filter((of) => of.question === row.question && (of.status ?? 'accepted') === 'accepted')
        .map(({ key }) => key);
      for (const { claim: key, reason } of row.excluded) {
        expect(accepted).toContain(key);
        expect(reason.trim()).not.toBe('');
      }
      expect(row.excluded.length).toBeLessThan(accepted.length);
    }
  });

  it('show every state: waiting, returned, approved, and returned before approved', () => {
    const states = new Set(reconciliations.map((row) => row.decision?.kind ?? 'submitted'));
    expect(states).toEqual(new Set(['submitted', 'returned', 'approved']));
    const wounded = reconciliations.filter((row) => row.question === 'tharda.wounded').map((row) => row.decision?.kind);
    expect(wounded).toEqual(['returned', 'approved']);
    for (const { decision } of reconciliations) if (decision?.kind === 'returned') expect(decision.note.trim()).not.toBe('');
  });
});

/** The public reports whose facts the sample carries, when this working copy has them beside it. */
const SEEDS = path.resolve(import.meta.dirname, '../../../../shared/seeds');
const seedFiles = fs.existsSync(SEEDS) ? fs.readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];

describe('the documents', () => {
  it.skipIf(seedFiles.length === 0)('copy no sentence: they share no run of five words with the seeds', () => {
    const theirs = seedFiles.map((name) => shingles(fs.readFileSync(path.join(SEEDS, name), 'utf8'), 5));
    for (const { key, text } of documents) {
      const shared = [...shingles(text, 5)].filter((run) => theirs.some((seed) => seed.has(run)));
      expect(shared, key).toEqual([]);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { GOLD_CLAIMS } from './gold/claims';
import { read } from './read';
import type { Reading, Span } from './reading';
import { Tokens } from './token/tokens';

const codePoints = (text: string): string[] => [...text];

function spansOf(reading: Reading): Span[] {
  const claims = reading.claims.flatMap((claim) => [
    claim,
    ...claim.attribution,
    ...claim.scope,
    ...[claim.number, claim.population, claim.partOf, claim.asOf, claim.asOf?.formerly ?? null].filter((span) => span !== null),
  ]);
  return [...reading.quantities, ...reading.dates, ...claims];
}

function expectSound(text: string, reading: Reading): void {
  const points = codePoints(text);
  for (const { start, end, text: words } of spansOf(reading)) expect(points.slice(start, end).join('')).toBe(words);
  for (const found of [reading.quantities, reading.dates, reading.claims, reading.findings]) {
    for (let i = 1; i < found.length; i++) expect(found[i - 1]?.start).toBeLessThanOrEqual(found[i]?.start ?? 0);
  }
  for (const { min, max } of reading.quantities) {
    if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
  }
  JSON.stringify(reading);
}

/** Pieces that mean something, so that random texts reach the grammar. */
const piece = fc.constantFrom(
  ...[
    '12',
    '٣',
    '1,250',
    '90-106',
    '17:00',
    '2016',
    '17/9/2016',
    'مقتل',
    'وإصابة',
    'ثلاثة',
    'وعشرين',
    'مئة',
    'ألف',
    'بين',
    'و',
    'إلى',
    'أكثر من',
    'جندي',
    'شخصين',
    'بينهم',
    'لم',
    'قال',
    'المرصد',
    'أن',
    'عن',
    'بحسب',
    'السبت',
    'أيلول',
    'الساعة',
  ],
  ...[
    'killed',
    'people',
    'twenty',
    'hundred',
    'and',
    'between',
    'to',
    'at least',
    'said',
    'the ministry',
    'of them',
    'no',
    'May',
    'ago',
    'half',
    'a',
    'third',
    ',',
    '.',
    '\n',
    '(',
    '"',
    '«',
    '-',
    '%',
    '$',
    '[2]',
    'F-16',
    '\u200f',
    '\u{1f600}',
    '\ud800',
    '\udb40\udd00',
    'ًا',
    'ﻻ',
  ],
);

/** How often the passes look at a token. */
function stepsOf(text: string): number {
  const looks = Tokens.prototype;
  const spies = [vi.spyOn(looks, 'at'), vi.spyOn(looks, 'flags'), vi.spyOn(looks, 'mark'), vi.spyOn(looks, 'startOf')];
  read(text);
  const steps = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return steps;
}

describe('read', () => {
  test('any string gives a sound reading', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectSound(text, read(text))));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (units) => {
        const text = String.fromCharCode(...units);
        expectSound(text, read(text));
      }),
    );
  });

  test('any run of words, numbers and marks gives a sound reading, whatever the language and date', () => {
    const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', '', ' ', '\t')), { maxLength: 40 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('ar' as const, 'en' as const, undefined),
        fc.constantFrom('2017-04-10', 'nonsense', undefined),
        (words, language, date) => {
          const options = { ...(language === undefined ? {} : { language }), ...(date === undefined ? {} : { date }) };
          expectSound(words, read(words, options));
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('offsets are code points of the text as given, past astral characters, controls and lone surrogates', () => {
    const text = '😀\u200f\ud800 قُتـل \u202b١٢\u202c مدنيّاً 😀';
    const [claim] = read(text).claims;
    expect(claim).toMatchObject({ measure: 'killed', number: { text: '١٢' } });
    expectSound(text, read(text));
  });

  test.each([
    ['digits', '7'],
    ['numbers', '12 '],
    ['letters', 'ا'],
    ['brackets', '('],
    ['conjunctions', 'و'],
    ['scales', 'ألف '],
    ['hundreds', 'one hundred and '],
    ['list', 'قتل 12 '],
    ['parts', 'بينهم طفل و'],
    ['speakers', 'قال المرصد إن '],
    ['months', 'أيار '],
    ['dashes', '5-'],
    ['marks', '.,:؛'],
    ['controls', '\u200f\u202e\ufe0f'],
    ['variation selectors', '\udb40\udd00'],
    ['denials', 'no people were '],
    ['quotes', '«"“'],
  ])('twice the %s is about twice the work', (_name, unit) => {
    const steps = (times: number): number => stepsOf(unit.repeat(times));
    expect(steps(2000)).toBeLessThanOrEqual(2.3 * steps(1000) + 2000);
  });

  test.each([
    '1-',
    '1/',
    '1,',
    '12 ',
    '1:2 ',
    '17/9/2016 ',
    '5 May ',
    '5% ',
    '1\n',
    'one hundred and ',
    'أمس ',
    '(',
    `${'9'.repeat(400)} `,
  ])('numbers in a row %j cost no more than thrice as much prose', (unit) => {
    const length = 40_000;
    const prose = GOLD_CLAIMS.map(({ text }) => text)
      .join('\n')
      .slice(0, 4_000);
    const adversarial = unit.repeat(length / unit.length);
    expect(stepsOf(adversarial)).toBeLessThanOrEqual((3 * length * stepsOf(prose)) / prose.length);
  });

  test.each(GOLD_CLAIMS.map((gold) => [gold.text, gold] as const))('%s', (text, { language, claims }) => {
    const found = read(text, { language }).claims;
    const summary = found.map(({ number, measure, figure, attribution }) => [
      number?.text ?? null,
      measure,
      figure.min,
      figure.max,
      attribution.at(-1)?.text ?? null,
    ]);
    expect(summary).toHaveLength(claims.length);
    for (const [number, measure, min, max, origin] of claims) {
      expect(summary).toContainEqual([number, measure, min, max, origin === null ? null : expect.stringContaining(origin)]);
    }
  });
});

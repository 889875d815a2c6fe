import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLines } from './csv';
import { defuse, undefuse } from './formula';

const read = (csv: string): string[][] => parse(csv);

/** Texts that begin as formulas do, or hide it. */
const sly = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', "'", "''", '＝', ' =', '\u200f=', '\ufeff@', '\u0001+', '"=', ',='),
    fc.string({ unit: 'binary' }),
  )
  .map(([start, rest]) => start + rest);

describe('a text in a CSV file', () => {
  test('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sly, sly), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(read(csvLines(rows)).map((row) => row.map(undefuse))).toEqual(rows);
      }),
    );
  });

  test('is never what a spreadsheet runs', () => {
    fc.assert(
      fc.property(sly, (text) => {
        expect(read(csvLines([[text, 1]]))[0]?.[0]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(defuse(text)).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@]/u);
      }),
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['\u200f=1+1', "'\u200f=1+1"],
    ["'62", "''62"],
    ['-62', "'-62"],
    ['أكثر من 60', 'أكثر من 60'],
    ['a=b', 'a=b'],
  ])('%j is written %j', (text, cell) => {
    expect(defuse(text)).toBe(cell);
    expect(undefuse(cell)).toBe(text);
  });
});

test('numbers stand bare, texts in quotes, lines end in CRLF and what is empty is empty', () => {
  expect(csvLines([['أكثر من 60', 61, null, true, 'say "x"\n']])).toBe('"أكثر من 60",61,,"true","say ""x""\n"\r\n');
  expect(csvLines([])).toBe('');
});

import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { zipped } from '../zip';
import type { Sheet, SheetCell } from './sheet';
import { workbook } from './workbook';
import { fitting, xmlText } from './xml';

const AT = new Date('2026-11-22T00:00:00Z');

async function bytesOf(...sheets: Sheet[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const each = (async function* () {
    yield* sheets;
  })();
  for await (const part of zipped(
    workbook(
      sheets.map(({ name }) => name),
      each,
    ),
    AT,
  ))
    parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

function sheetOf(rows: readonly (readonly SheetCell[])[], rightToLeft = false): Sheet {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => ({ heading: `h${i}`, width: 12 }));
  return { name: 'الادعاءات', rightToLeft, columns, rows: [rows] };
}

describe('a workbook', () => {
  const rows = [
    ['أكثر من 60', 61, null, true],
    ['=1+1', 0, '', false],
  ];

  test('is read by one reader of spreadsheets', async () => {
    const book = read(await bytesOf(sheetOf(rows)), { type: 'array' });
    expect(book.SheetNames).toEqual(['الادعاءات']);
    const sheet = Object.values(book.Sheets)[0];
    expect(sheet && utils.sheet_to_json(sheet, { header: 1, defval: null, raw: true })).toEqual([
      ['h0', 'h1', 'h2', 'h3'],
      ['أكثر من 60', 61, null, true],
      ['=1+1', 0, '', false],
    ]);
    expect(sheet?.A3).toMatchObject({ t: 's', v: '=1+1' });
    expect(sheet?.A3?.f).toBeUndefined();
  });

  test('is read by another', async () => {
    const [first] = await readXlsx(Buffer.from(await bytesOf(sheetOf(rows))));
    expect(first?.sheet).toBe('الادعاءات');
    expect(first?.data.map((row) => row.slice(0, 2))).toEqual([
      ['h0', 'h1'],
      ['أكثر من 60', 61],
      ['=1+1', 0],
    ]);
  });

  test('keeps its headings in place and runs from right to left where its words do', async () => {
    const part = async (sheet: Sheet) => new TextDecoder().decode(unzipSync(await bytesOf(sheet))['xl/worksheets/sheet1.xml']);
    expect(await part(sheetOf(rows, true))).toContain(
      'rightToLeft="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(await part(sheetOf(rows))).not.toContain('rightToLeft');
  });

  test('gives back any text as it was', async () => {
    const texts = [
      '_x0041_',
      '_x005F_x0041_',
      ' a ',
      '\u0000',
      ...fc.sample(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), { numRuns: 200, seed: 62 }),
    ];
    const [sheet] = Object.values(read(await bytesOf(sheetOf(texts.map((text) => [text]))), { type: 'array' }).Sheets);
    expect(texts.map((_, i) => sheet?.[`A${i + 2}`]?.v)).toEqual(texts.map((text) => text.toWellFormed()));
  });
});

test('what XML has no place for is escaped, and what looks like an escape too', () => {
  expect(xmlText('a\u0001_x0041_<&">')).toBe('a_x0001__x005F_x0041_&lt;&amp;&quot;&gt;');
});

test('a text longer than a cell takes is cut and says so, and no letter is cut in two', () => {
  expect(fitting('ا'.repeat(32_767))).toHaveLength(32_767);
  expect(fitting('ا'.repeat(32_768))).toBe(`${'ا'.repeat(32_766)}…`);
  expect(fitting(`${'ا'.repeat(32_765)}🕊🕊`)).toBe(`${'ا'.repeat(32_765)}…`);
});

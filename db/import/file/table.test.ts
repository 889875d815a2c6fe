import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../../lib/result';
import { codeOf } from '../../people.testing';
import { readingFile } from './refused';
import { spool } from './spool';
import { openTable } from './table';
import { checkWorkbook } from './unpacked';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-table-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<[string, string]> {
  const path = join(folder, name);
  await writeFile(path, content);
  return [path, name];
}

/** All of a table, or the code by which it is refused. */
async function all(name: string, content: string | Uint8Array) {
  const place = await put(name, content);
  return readingFile(async () => {
    const table = await openTable(...place);
    if (!table.ok) return table;
    const rows = [];
    for await (const row of table.value.rows()) rows.push('cells' in row ? Object.values(row.cells) : row.problem.code);
    return ok({ headings: table.value.headings, rows });
  });
}

describe('CSV', () => {
  test.each([
    [',', 'المصدر,الرقم\r\n"وكالة, أنباء",٣٧\r\n'],
    [';', 'المصدر;الرقم\n"وكالة, أنباء";٣٧'],
    ['\t', '\ufeffالمصدر\tالرقم\n"وكالة, أنباء"\t٣٧\n\n'],
  ])('separated by %j, with or without a byte order mark', async (_delimiter, text) => {
    expect(await all('a.csv', text)).toMatchObject({
      ok: true,
      value: { headings: [{ name: 'المصدر' }, { name: 'الرقم' }], rows: [['وكالة, أنباء', '٣٧']] },
    });
  });

  test('a row of HXL tags is no data', async () => {
    expect(await all('hxl.csv', 'Who said it,How many\n#meta+source,#affected +killed\nAgency,62\n')).toMatchObject({
      value: { headings: [{ tag: '#meta+source' }, { tag: '#affected +killed' }], rows: [['Agency', '62']] },
    });
  });

  test('a row with too many or too few cells is named and the others are read', async () => {
    expect(await all('ragged.csv', 'a,b\n1,2,3\n4\n5,6\n7,8,\n')).toMatchObject({
      value: { rows: ['row_ragged', 'row_ragged', ['5', '6'], ['7', '8']] },
    });
  });

  test.each([
    ['not UTF-8', 'a.csv', new Uint8Array([0x61, 0x2c, 0x62, 10, 0xc7, 0xe1, 0x2c, 0x31]), 'text_not_utf8'],
    ['NUL', 'a.csv', 'a,b\n1\0,2\n', 'text_has_nul'],
    ['a quotation mark that never closes', 'a.csv', `a,b\n1,2\n"${'x,\n'.repeat(1000)}`, 'table_unreadable'],
    ['a million columns', 'a.csv', `${'a,'.repeat(1_000_000)}\n`, 'table_too_wide'],
    ['a row of two million letters', 'a.csv', `a,b\n1,${'x'.repeat(2_100_000)}\n`, 'table_unreadable'],
    ['one heading twice', 'a.csv', 'a,a\n1,2\n', 'heading_twice'],
    ['nothing', 'a.csv', '', 'table_empty'],
    ['a PDF', 'a.pdf', '%PDF-1.7', 'table_file_type'],
    ['a line that never ends', 'a.jsonl', `{"a":"${'x'.repeat(2_100_000)}"}`, 'table_unreadable'],
  ])('%s is refused', async (_what, name, content, code) => {
    expect(codeOf(await all(name, content))).toBe(code);
  });
});

test('JSON Lines: plain values, and lines that are none', async () => {
  expect(await all('a.jsonl', '{"source":"A","figure":62,"party":true,"note":null}\n\n[1]\n{"a":{}}\nnot\n')).toMatchObject({
    value: { rows: [['A', '62', 'true'], 'row_unreadable', 'row_unreadable', 'row_unreadable'] },
  });
});

describe('XLSX', () => {
  const sheet = (rows: unknown[][]): Uint8Array => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { cellDates: true, UTC: true }), 'ورقة');
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
  };

  test('days are days, numbers all their digits, Eastern digits stay', async () => {
    const bytes = sheet([
      ['يوم', 'رقم', 'نص', 'كسر', 'كبير'],
      [new Date(Date.UTC(2016, 8, 17)), 62, '٣٧', 0.1, 123456789012],
    ]);
    expect(await all('a.xlsx', bytes)).toMatchObject({ value: { rows: [['2016-09-17', '62', '٣٧', '0.1', '123456789012']] } });
  });

  test('a workbook that unpacks to far more than it weighs is refused before it does', () => {
    const bomb = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': new Uint8Array(4_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(10_000);
    expect(() => checkWorkbook(bomb, 3_900_000)).toThrow('unpacks_too_large');
    expect(() => checkWorkbook(bomb, 4_100_000)).not.toThrow();
  });

  test('what is only called a workbook is refused', async () => {
    expect(codeOf(await all('a.xlsx', zipSync({ mimetype: strToU8('x') })))).toBe('table_file_type');
    expect(codeOf(await all('b.xlsx', sheet([['a'], ['1']]).slice(0, 500)))).toBe('table_file_type');
  });

  test('entries that share their bytes are refused', async () => {
    const bytes = sheet([['a'], ['1']]);
    const view = new DataView(bytes.buffer);
    let central = bytes.length - 22;
    central = view.getUint32(central + 16, true);
    const second =
      central + 46 + view.getUint16(central + 28, true) + view.getUint16(central + 30, true) + view.getUint16(central + 32, true);
    view.setUint32(second + 42, view.getUint32(central + 42, true), true);
    expect(codeOf(await all('overlap.xlsx', bytes))).toBe('table_unreadable');
  });
});

test('a body beyond the limit is refused and nothing of it stays', async () => {
  async function* body() {
    for (let i = 0; i < 4; i++) yield new Uint8Array(1024 * 1024);
  }
  expect(codeOf(await spool(body(), 2 * 1024 * 1024))).toBe('import_too_large');
});

import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { mismatchFile, statementOf } from './mismatch';
import { quickStatement } from './quickStatements';
import { itemId, propertyOf, quantityOf } from './statement';

const reference = {
  address: 'https://news.example/a|b?x="*"',
  title: 'غارة "قرب"\tالمطار || /* 62',
  language: 'ar-SY',
  capturedAt: new Date('2026-11-20T23:30:00Z'),
};

describe('a value as Wikidata holds it', () => {
  test.each([
    [
      { low: 62, best: 80, high: 106 },
      { amount: 80, low: 62, high: 106 },
    ],
    [
      { low: 62, best: null, high: 106 },
      { amount: 84, low: 62, high: 106 },
    ],
    [
      { low: 62, best: 62, high: 62 },
      { amount: 62, low: 62, high: 62 },
    ],
    [{ low: 61, best: null, high: null }, null],
    [{ low: null, best: null, high: null }, null],
  ])('%j is %j', (value, quantity) => {
    expect(quantityOf(value)).toEqual(quantity);
  });

  test('only the dead and the injured have a property of their own', () => {
    expect((['killed', 'wounded', 'killed_or_wounded', 'missing'] as const).map(propertyOf)).toEqual(['P1120', 'P1339', null, null]);
  });
});

test('an item is given by its id or its address', () => {
  expect(itemId(' q26964104 ')).toBe('Q26964104');
  expect(itemId('https://www.wikidata.org/wiki/Q26964104')).toBe('Q26964104');
  for (const wrong of ['', 'Q0', 'P1120', 'Q1\tP31\tQ5', 'https://example.org/wiki/Q1']) expect(itemId(wrong)).toBeNull();
});

describe('QuickStatements', () => {
  test('say the bounds, a reference for each address, and where it was taken', () => {
    const other = { ...reference, address: 'https://other.example/', title: 'Other', language: 'en' };
    const nowhere = { ...reference, address: null };
    const command = quickStatement('Q1', 'P1120', { amount: 84, low: 62, high: 106 }, [reference, nowhere, other], 'ledger 190 */ x');
    expect(command).toBe(
      [
        ...['Q1', 'P1120', '84[62,106]'],
        ...[
          'S854',
          '"https://news.example/a%7Cb?x=%22%2A%22"',
          'S813',
          '+2026-11-20T00:00:00Z/11',
          'S1476',
          'ar:"غارة "قرب" المطار | | / * 62"',
        ],
        ...['!S854', '"https://other.example/"', 'S813', '+2026-11-20T00:00:00Z/11', 'S1476', 'en:"Other"'],
        '/* ledger 190 * / x */\n',
      ].join('\t'),
    );
  });

  test('say an exact number without bounds', () => {
    expect(quickStatement('Q1', 'P1339', { amount: 62, low: 62, high: 62 }, [], 's')).toBe('Q1\tP1339\t62\t/* s */\n');
  });
});

describe('a mismatch', () => {
  const guid = 'Q1$a1b2c3d4-0000-4000-8000-0123456789ab';
  const mismatch = { item: 'Q1', property: 'P1120', quantity: { amount: 84, low: 62, high: 106 }, address: null };

  test('stands under the columns its finder asks for', () => {
    const [columns, row] = parse(mismatchFile({ ...mismatch, statement: { guid, value: '90' } })) as string[][];
    expect(columns?.join(',')).toBe(
      'item_id,statement_guid,property_id,wikidata_value,meta_wikidata_value,external_value,external_url,type',
    );
    expect(row).toEqual(['Q1', guid, 'P1120', '90', '', '84 (62–106)', '', 'statement']);
  });

  test('names a value only with its statement, and only a statement of its item', () => {
    expect((parse(mismatchFile({ ...mismatch, statement: null })) as string[][])[1]).toEqual([
      'Q1',
      '',
      'P1120',
      '',
      '',
      '84 (62–106)',
      '',
      'statement',
    ]);
    expect(statementOf('Q1', guid)).toBe(guid);
    expect(statementOf('Q1', guid.replace('$', '-'))).toBe(guid);
    expect(statementOf('Q2', guid)).toBeNull();
    expect(statementOf('Q1', 'x')).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { columnsOf } from './column';
import { DESCRIPTIONS, tableNamed } from './descriptions';
import { type EventRow, eventsTable } from './events';

describe.each(Object.values(DESCRIPTIONS))('the table $name', (table) => {
  const columns = columnsOf(table);

  test('has columns that programs, CSVW and people can name', () => {
    for (const { name } of columns) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    for (const namesOf of ['name', 'en', 'ar'] as const) {
      const names = columns.map(({ name, heading }) => (namesOf === 'name' ? name : heading[namesOf]));
      expect(new Set(names).size, namesOf).toBe(names.length);
    }
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...table.key]));
  });

  test('says in both languages what each means', () => {
    for (const { heading, meaning } of columns) {
      expect(heading.ar).toMatch(/\p{Script=Arabic}/u);
      expect(meaning.ar).toMatch(/\p{Script=Arabic}.*\.$/su);
      expect(heading.en).not.toMatch(/\p{Script=Arabic}/u);
      expect(meaning.en).toMatch(/\.$/);
    }
  });

  test('has tags that HXL can read', () => {
    for (const { hxl } of columns) if (hxl) expect(hxl).toMatch(/^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/);
  });
});

test('a table of another name is none', () => {
  expect(tableNamed('claims')).toBe('claims');
  expect(tableNamed('constructor')).toBeNull();
});

test('a question whose reports name no origin is not said to rest on one', () => {
  const cell = eventsTable.columns.find(({ name }) => name === 'standing')?.cell;
  const said = (origins: number) => cell?.({ standing: 'single_origin', origins } as EventRow, 'en');
  expect([said(0), said(1)]).toEqual(['no_origin', 'single_origin']);
});

import { describe, expect, test } from 'vitest';
import { claimsTable } from '../export/table/claims';
import { sourcesTable } from '../export/table/sources';
import { guessDelimiter } from './delimiter';
import { guessKind, guessMapping } from './guess';

const headed = (names: readonly string[]) => names.map((name) => ({ name }));

describe('what columns are', () => {
  test.each(['name', 'en', 'ar'] as const)('our own tables are read back by their %s headings', (by) => {
    const heading = ({ name, heading }: (typeof claimsTable.columns)[number]) => ({ name: by === 'name' ? name : heading[by] });
    const claims = claimsTable.columns.map(heading);
    expect(guessKind(claims)).toBe('claims');
    const { cells } = guessMapping('claims', claims);
    for (const field of [
      'source',
      'title',
      'address',
      'published',
      'language',
      'quote',
      'incident',
      'incidentDate',
      'measure',
      'figure',
      'words',
      'chain',
      'status',
    ])
      expect(cells, field).toHaveProperty(field);
    const sources = sourcesTable.columns.map(({ name, heading }) => ({ name: by === 'name' ? name : heading[by] }));
    expect(guessKind(sources)).toBe('sources');
    expect(Object.keys(guessMapping('sources', sources).cells).sort()).toEqual([
      'grade',
      'gradedOn',
      'kind',
      'name',
      'nameAr',
      'party',
      'reason',
      'topic',
    ]);
  });

  test('HXL tags say what headings do not', () => {
    const tagged = [
      { name: 'A', tag: '#meta+source+name' },
      { name: 'B', tag: '#event +name' },
    ];
    expect(guessMapping('claims', tagged).cells).toEqual({ source: { column: 'A' }, incident: { column: 'B' } });
  });

  test('a column named for what it counts is the figure, and its name the measure', () => {
    expect(guessMapping('claims', headed(['Event', 'عدد القتلى', 'Injured'])).cells).toEqual({
      incident: { column: 'Event' },
      figure: { column: 'عدد القتلى' },
      measure: { fixed: 'killed' },
    });
  });
});

test.each([
  ['a,b,c\n1,"x;y;z;;",3', ','],
  ['a;b;c\n1,5;2,5;3', ';'],
  ['a\tb\n1,2\t3', '\t'],
  ['one column\nonly', ','],
])('%j is separated by %j', (sample, delimiter) => {
  expect(guessDelimiter(sample)).toBe(delimiter);
});

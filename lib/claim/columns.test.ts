import { describe, expect, it } from 'vitest';
import type { ClaimId, SourceId } from '../id';
import type { Chain, Link } from './claim';
import { columnsOf } from './columns';

const source = (name: string): Link => ({ kind: 'source', sourceId: name as SourceId });
const airport: Link = { kind: 'unnamed', description: 'مصدر في المطار' };
const unrecorded: Link = { kind: 'not_recorded' };
const claim = (id: string, ...chain: [Link, ...Link[]]) => ({ id: id as ClaimId, chain: chain as Chain });
const ids = (columns: ReturnType<typeof columnsOf>) => columns.map(({ claimIds }) => claimIds);

describe('columnsOf', () => {
  it('gives each chain a column, with its relays nearest to the origin first', () => {
    const [column] = columnsOf([claim('1', source('outlet'), source('monitor'), airport)]);
    expect(column).toMatchObject({ origin: airport, relays: [source('monitor'), source('outlet')], ways: 1 });
  });

  it('keeps ways from one origin side by side, however late they came', () => {
    const claims = [
      claim('1', source('outlet'), source('monitor')),
      claim('2', source('outlet'), source('army')),
      claim('3', source('other'), source('monitor')),
    ];
    expect(ids(columnsOf(claims))).toEqual([['1'], ['3'], ['2']]);
  });

  it('folds ways from one origin into one column and says how many they are', () => {
    const claims = [claim('1', source('outlet'), source('monitor')), claim('2', source('monitor'))];
    expect(columnsOf(claims, true)).toMatchObject([{ origin: source('monitor'), relays: [], ways: 2, claimIds: ['1', '2'] }]);
  });

  it('never folds chains that end unrecorded', () => {
    const claims = [claim('1', source('outlet'), unrecorded), claim('2', source('encyclopedia'), unrecorded)];
    expect(ids(columnsOf(claims, true))).toEqual([['1'], ['2']]);
  });

  it('does not depend on the order in which claims arrive', () => {
    const claims = [claim('2', source('army')), claim('1', source('monitor')), claim('3', source('monitor'))];
    expect(columnsOf(claims)).toEqual(columnsOf([...claims].reverse()));
  });
});

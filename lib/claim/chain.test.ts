import { expect, test } from 'vitest';
import type { SourceId } from '../id';
import { checkChain, cycleIn } from './chain';

const source = (name: string) => ({ kind: 'source', sourceId: name as SourceId }) as const;
const NOT_RECORDED = { kind: 'not_recorded' } as const;
const code = (links: Parameters<typeof checkChain>[0]) => {
  const result = checkChain(links);
  return result.ok ? 'ok' : result.problems[0].code;
};

test.each([
  ['a source alone', [source('a')], 'ok'],
  ['an end not recorded', [source('a'), NOT_RECORDED], 'ok'],
  ['no link', [], 'chain_empty'],
  ['something beyond not recorded', [NOT_RECORDED, source('a')], 'chain_ends_early'],
  ['a source twice running', [source('a'), source('a')], 'chain_repeats'],
  ['a source that comes back', [source('a'), source('b'), source('a')], 'chain_cycle'],
  ['one that comes back over somebody unnamed', [source('a'), { kind: 'unnamed', description: 'x' }, source('a')], 'chain_cycle'],
] as const)('%s', (_name, links, expected) => {
  expect(code(links)).toBe(expected);
});

test('the cycle is named from where it begins to where it comes back', () => {
  expect(cycleIn([source('z'), source('a'), source('b'), source('c'), source('a'), source('d')])).toEqual([
    source('a'),
    source('b'),
    source('c'),
    source('a'),
  ]);
  expect(cycleIn([source('a'), source('b'), NOT_RECORDED])).toBeNull();
});

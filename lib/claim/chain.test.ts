import { expect, test } from 'vitest';
import type { SourceId } from '../id';
import { checkChain } from './chain';

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
  ['a source that relays itself', [source('a'), source('b'), source('a')], 'chain_repeats'],
] as const)('%s', (_name, links, expected) => {
  expect(code(links)).toBe(expected);
});

import { expect, test } from 'vitest';
import type { ClaimId } from '../id';
import { partOf, SHOWN_AT_ONCE } from './part';

const many = Array.from({ length: 2 * SHOWN_AT_ONCE + 1 }, (_, n) => ({ id: `${n}` as ClaimId }));

test('the parts are all of the claims, each once and in their order', () => {
  const parts = [1, 2, 3].map((part) => partOf(many, part));
  expect(parts.flatMap(({ claims }) => claims)).toEqual(many);
  expect(parts.map(({ first, last }) => [first, last])).toEqual([
    [1, 100],
    [101, 200],
    [201, 201],
  ]);
});

test('a part beyond the last is the last, and of few claims there is one', () => {
  expect(partOf(many, 9)).toEqual(partOf(many, 3));
  expect(partOf(many.slice(0, 3), 2)).toMatchObject({ claims: many.slice(0, 3), first: 1, last: 3, part: 1, parts: 1 });
  expect(partOf([], 1)).toEqual({ claims: [], total: 0, first: 0, last: 0, part: 1, parts: 1 });
});

test('what is asked for besides is shown in every part', () => {
  const [first] = many;
  expect(partOf(many, 3, new Set([first?.id ?? ('' as ClaimId)])).claims).toEqual([first, many.at(-1)]);
});

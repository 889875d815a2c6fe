import { expect, test } from 'vitest';
import type { DocumentId, SourceId } from '../id';
import type { CopyRulingId, StatedCopy } from './copied';
import type { CopyRelation } from './copy';
import { copyCycle } from './copyCycle';

const ruling = (a: string, b: string, relation: CopyRelation): StatedCopy => ({
  id: `${a}-${b}` as CopyRulingId,
  ...{ documentA: a as DocumentId, documentB: b as DocumentId, sourceA: a as SourceId, sourceB: b as SourceId },
  relation,
  copiedFrom: null,
});

test('a copy of a copy of itself is a circle, named in order', () => {
  const stated = [ruling('a', 'b', 'a_copies_b'), ruling('b', 'c', 'a_copies_b'), ruling('b', 'd', 'a_copies_b')];
  expect(copyCycle(stated, ruling('a', 'c', 'b_copies_a'))).toEqual(['c', 'a', 'b', 'c']);
  expect(copyCycle(stated, ruling('a', 'c', 'a_copies_b'))).toBeNull();
});

test.each(['both_copy', 'independent'] as const)('%s closes none and is no part of one', (relation) => {
  expect(copyCycle([ruling('a', 'b', 'a_copies_b'), ruling('b', 'c', 'a_copies_b')], ruling('a', 'c', relation))).toBeNull();
  expect(copyCycle([ruling('a', 'b', 'a_copies_b'), ruling('b', 'c', relation)], ruling('a', 'c', 'b_copies_a'))).toBeNull();
});

test('turning a ruling round replaces it', () => {
  expect(copyCycle([ruling('a', 'b', 'a_copies_b')], ruling('a', 'b', 'b_copies_a'))).toBeNull();
});

import { expect, test } from 'vitest';
import type { IncidentId } from '@/lib/id';
import { withParts } from './tree';

const incident = (id: string, partOf: string | null = null) => ({ id: id as IncidentId, partOf: partOf as IncidentId | null });
const drawn = (rows: ReturnType<typeof withParts>) => rows.map(({ incident: { id }, depth }) => `${'>'.repeat(depth)}${id}`);

test('parts stand under their whole, in the order given', () => {
  const rows = withParts([incident('b'), incident('a1', 'a'), incident('a'), incident('a2', 'a'), incident('a1x', 'a1')]);
  expect(drawn(rows)).toEqual(['b', 'a', '>a1', '>>a1x', '>a2']);
});

test('a part whose whole is not in the list, and a circle, are still listed once', () => {
  expect(drawn(withParts([incident('x', 'elsewhere')]))).toEqual(['x']);
  expect(drawn(withParts([incident('p', 'q'), incident('q', 'p')]))).toEqual(['p', '>q']);
});

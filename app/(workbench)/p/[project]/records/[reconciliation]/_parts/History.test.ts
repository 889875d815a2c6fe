import { expect, test } from 'vitest';
import type { Dissent } from '@/db/dissent/read';
import type { Reconciliation } from '@/db/reconciliation/read';
import type { UserId } from '@/lib/id';
import { eventsOf } from './History';

const minute = (m: number) => new Date(Date.UTC(2016, 9, 2, 9, m));

function version(
  number: number,
  submitted: number,
  decision: Reconciliation['decision'],
  dissents: readonly Dissent[] = [],
): Reconciliation {
  return {
    id: `r${number}`,
    number,
    author: { id: 'u', name: 'Author' },
    submittedAt: minute(submitted),
    decision,
    dissents,
  } as Reconciliation;
}

test('what was done to the question is told in the order of its doing, notes included', () => {
  const returned = { kind: 'returned', by: 'Approver', byId: 'a' as UserId, note: 'where from?', at: minute(7) } as const;
  const approved = { kind: 'approved', by: 'Approver', byId: 'a' as UserId, note: '', at: minute(9) } as const;
  const signed = { id: 'd', by: { name: 'Other' }, at: minute(10) } as Dissent;
  const told = eventsOf([version(1, 1, returned), version(2, 8, approved, [signed])]);
  expect(told.map(({ act, number, note }) => [act, number, note])).toEqual([
    ['records.didSubmit', 1, ''],
    ['records.didReturn', 1, 'where from?'],
    ['records.didSubmit', 2, ''],
    ['records.didApprove', 2, ''],
    ['dissent.didSign', 2, ''],
  ]);
});

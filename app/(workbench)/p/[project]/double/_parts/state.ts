import type { DoubleReading } from '@/db/doubleReading/read';

/** Where a double reading stands, for the one who looks. */
export type State = 'read' | 'waiting' | 'reading' | 'adjudicate' | 'adjudicating' | 'settled';

/** Where it stands for this person; `waitsFor` names whoever it waits for besides them. */
export function stateOf({ first, second, adjudicator, closed, unsettled }: DoubleReading, me: string): { state: State; waitsFor: string } {
  const mine = [first, second].find(({ userId }) => userId === me);
  const other = mine === first ? second : first;
  if (!closed && mine) return { state: mine.handedInAt ? 'waiting' : 'read', waitsFor: other.name };
  if (!closed) return { state: 'reading', waitsFor: '' };
  if (!unsettled) return { state: 'settled', waitsFor: '' };
  return { state: adjudicator.userId === me ? 'adjudicate' : 'adjudicating', waitsFor: adjudicator.name };
}

/** Most pressing first: what waits for the person, then what waits for others, then what is done. */
export const STATES: readonly State[] = ['read', 'adjudicate', 'waiting', 'reading', 'adjudicating', 'settled'];

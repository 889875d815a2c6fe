import type { ProjectScreen } from '@/app/_session/screen';
import type { BenchData, BenchRow } from '@/db/bench/read';
import type { StoredClaim } from '@/db/claim/read';
import type { Ruling } from '@/db/ruling/read';
import { type Column, columnsOf } from '@/lib/claim/columns';
import type { ClaimId, QuestionId } from '@/lib/id';
import { may } from '@/lib/policy';
import type { JudgedPair } from '@/lib/verdict/pairs';
import { type Naming, naming } from '../../../_claims/naming';
import { type Address, writeAddress } from './address';

export type Pair = JudgedPair<Ruling>;

/** All the parts of the bench need, worked out once per request. */
export interface Bench {
  readonly screen: ProjectScreen;
  readonly data: BenchData;
  readonly address: Address;
  readonly names: Naming;
  readonly columns: readonly Column[];
  /** Every conflict among the claims that are shown, row by row. */
  readonly conflicts: readonly Pair[];
  /** Whether the person may judge and compose. */
  readonly writes: boolean;
  /** The same bench with something else open. */
  to(change: Partial<Address>): string;
}

export function benchOf(screen: ProjectScreen, data: BenchData, address: Address): Bench {
  const path = screen.at(`incidents/${data.incident.id}`);
  return {
    screen,
    data,
    address,
    names: naming(screen, data.sources),
    columns: columnsOf(
      data.rows.flatMap(({ claims }) => claims),
      address.fold,
    ),
    conflicts: data.rows.flatMap((row) => conflictsOf(row)),
    writes: may({ role: screen.project.role, administrator: false }, 'reconciliation.draft'),
    to: (change) => writeAddress(path, { ...address, ...change }),
  };
}

/** The conflicts among a row's shown claims, or those of one of them. */
export function conflictsOf({ pairs }: BenchRow, claimId?: ClaimId): Pair[] {
  return pairs.filter(({ a, b, verdict }) => verdict === 'conflict' && (claimId === undefined || a === claimId || b === claimId));
}

/** Opens a pair in the pane; what a row showed gives way to it. */
export function toPair(bench: Bench, { a, b }: Pick<Pair, 'a' | 'b'>): string {
  return bench.to({ pair: [a, b], row: null, relays: null });
}

/** Opens who relays whom in a row, in the pane. */
export function toRelays(bench: Bench, questionId: QuestionId): string {
  return bench.to({ relays: questionId, pair: null, row: null });
}

/** Where a claim stands on its bench, to be pointed at. */
export function cellId(claimId: ClaimId): string {
  return `claim-${claimId}`;
}

/** A claim's words in their document. */
export function toReader({ screen }: Bench, { id, document }: StoredClaim): string {
  return screen.at(`documents/${document.id}?capture=${document.captureId}&claim=${id}`);
}

/** The row whose pair, notes or composer is open. */
export function isOpen({ address }: Bench, row: BenchRow): boolean {
  const { question, claims } = row;
  return (
    [address.compose, address.row, address.relays].includes(question.id) || claims.some(({ id }) => address.pair?.includes(id) ?? false)
  );
}

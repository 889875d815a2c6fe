import type { StoredClaim } from '@/db/claim/read';
import type { ReaderData } from '@/db/document/read';
import type { Proposal } from '@/db/proposal/read';
import type { Finding } from '@/lib/reading/reading';

/** A proposal that reads a claim. */
export type ReadProposal = Proposal & { readonly stored: Extract<Proposal['stored'], { kind: 'claim' }> };
/** A proposal that tells something about the text itself. */
export type FoundProposal = Proposal & { readonly finding: Finding };

export interface Sorted {
  /** To be decided, in the order of the text. */
  readonly offered: readonly ReadProposal[];
  /** Recorded by hand before anybody decided. */
  readonly byHand: readonly ReadProposal[];
  readonly rejected: readonly ReadProposal[];
  readonly findings: readonly FoundProposal[];
  /** How many of the claims read are decided, and how many there are. */
  readonly decided: number;
  readonly count: number;
}

const isRead = (proposal: Proposal): proposal is ReadProposal => proposal.stored.kind === 'claim';

/** The proposals of a capture by what is left to do with them. */
export function sorted({ proposals }: Pick<ReaderData, 'proposals'>): Sorted {
  const ordered = [...proposals].sort((a, b) => a.start - b.start || a.end - b.end || a.number - b.number);
  const read = ordered.filter(isRead);
  const open = read.filter(({ outcome }) => outcome === null);
  const offered = open.filter(({ recordedAs }) => recordedAs === null);
  return {
    offered,
    byHand: open.filter(({ recordedAs }) => recordedAs !== null),
    rejected: read.filter(({ outcome }) => outcome?.outcome === 'rejected'),
    findings: ordered.flatMap((one) => (one.stored.kind === 'finding' ? [{ ...one, finding: one.stored.finding }] : [])),
    decided: read.length - offered.length,
    count: read.length,
  };
}

/** Whether accepting it as it stands makes a claim. */
export const isWhole = ({ suggestion }: Proposal) => suggestion !== null && suggestion.measure !== null;

/** The proposal to go on with after this one is decided: the next in the text, else the first of those before it. */
export function nextAfter(offered: readonly ReadProposal[], id: string): string | undefined {
  const at = offered.findIndex((one) => one.id === id);
  const rest = [...offered.slice(at + 1), ...offered.slice(0, Math.max(at, 0))];
  return rest[0]?.id;
}

/** Cards beside the text at once: as many as a person decides in a sitting. */
const PAGE = 40;

/** The page of proposals on which the one in hand stands, the first when none is; with the proposals before and after it, to go there. */
export function pageAt(offered: readonly ReadProposal[], id: string | undefined) {
  const at = Math.max(
    offered.findIndex((one) => one.id === id),
    0,
  );
  const start = at - (at % PAGE);
  return {
    proposals: offered.slice(start, start + PAGE),
    /** Counted from 1. */
    from: start + 1,
    before: offered[start - 1]?.id,
    after: offered[start + PAGE]?.id,
  };
}

/** One thing to step to: a claim, or a proposal still open. */
export interface Stop {
  readonly kind: 'claim' | 'proposal';
  readonly id: string;
}

/** Proposals and claims as they follow each other in the text. */
export function stopsOf(data: Pick<ReaderData, 'proposals'> & { readonly claims: readonly Pick<StoredClaim, 'id' | 'quote'>[] }): Stop[] {
  const claims = data.claims.map(({ id, quote: { start, end } }) => ({
    kind: 'claim' as const,
    id,
    start: Number(start),
    end: Number(end),
  }));
  const proposals = sorted(data).offered.map(({ id, start, end }) => ({ kind: 'proposal' as const, id, start, end }));
  return [...claims, ...proposals].sort((a, b) => a.start - b.start || a.end - b.end || a.id.localeCompare(b.id));
}

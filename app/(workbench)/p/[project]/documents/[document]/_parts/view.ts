/** What the address of the reader says: which capture, which claim, what is being done. */
const ACTS = ['record', 'note', 'correct', 'reject', 'language'] as const;
export type ReaderAct = (typeof ACTS)[number];
export const SAYINGS = ['recorded', 'corrected', 'accepted', 'rejected', 'noted', 'captured', 'languageCorrected'] as const;
/** What was done with proposals. */
const PROPOSAL_SAYINGS = ['proposalAccepted', 'proposalCorrected', 'proposalRejected', 'allAccepted', 'findingNoted'] as const;
type Saying = (typeof SAYINGS)[number];
type ProposalSaying = (typeof PROPOSAL_SAYINGS)[number];

export interface View {
  readonly capture?: string;
  readonly claim?: string;
  /** A proposal or finding of the reading. */
  readonly proposal?: string;
  /** A quote that only notes are about. */
  readonly quote?: string;
  readonly act?: ReaderAct;
  /** The stretch being worked on, in code points. */
  readonly start?: number;
  readonly end?: number;
  readonly said?: Saying | ProposalSaying;
  /** How many it was done to. */
  readonly count?: number;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined) => (typeof value === 'string' && value ? value : undefined);
const whole = (value: string | undefined) => (value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined);

export function readView(params: Params): View {
  return {
    capture: one(params.capture),
    claim: one(params.claim),
    proposal: one(params.proposal),
    quote: one(params.quote),
    act: ACTS.find((act) => act === params.act),
    start: whole(one(params.start)),
    end: whole(one(params.end)),
    said: [...SAYINGS, ...PROPOSAL_SAYINGS].find((said) => said === params.said),
    count: whole(one(params.count)),
  };
}

/** The address of a view of the reader at `path`. */
export function viewHref(path: string, view: View): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(view)) if (value !== undefined) params.set(name, String(value));
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

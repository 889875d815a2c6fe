/** What is looked at, in the order in which it is told. `lib/message/verify.ts` says what each means. */
const CHECKS = [
  'format',
  'files',
  'manifest',
  'signatures',
  'trust',
  'acts',
  'tree',
  'kept',
  'captures',
  'quotes',
  'references',
  'claims',
  'records',
  'approvals',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** Every way in which a bundle can be wrong. */
const FAULTS = [
  // format
  'not_a_bundle',
  'unknown_version',
  'missing',
  'unknown_file',
  'twice',
  'unreadable',
  'not_utf8',
  'other_ledger',
  // the archive and its files
  'damaged',
  'not_listed',
  'listed_not_there',
  'changed',
  'other_size',
  // manifest and signatures
  'other_crate',
  'other_tree',
  'not_signed',
  'not_a_key',
  // the ledger
  'out_of_order',
  'other_project',
  'payload_changed',
  'struck_out_otherwise',
  'wrong_nodes',
  'other_root',
  'cut_off',
  // evidence
  'text_changed',
  'other_length',
  'text_left_in',
  'text_missing',
  'not_what_it_says',
  'nowhere',
  'no_act',
  'act_differs',
  // records
  'inputs_changed',
  'own_approval',
  'decision_left_out',
  'name_left_in',
] as const;
export type FaultCode = (typeof FAULTS)[number];

/** Why something could not be looked at: no fault, and no proof either. */
const REASONS = ['no_key', 'no_kept', 'payload_left_out', 'struck_out', 'text_left_out', 'between', 'act_left_out'] as const;
export type Reason = (typeof REASONS)[number];

/** `at`: a file, a line of one ("claims.jsonl:12"), an id. */
export interface Fault {
  readonly code: FaultCode;
  readonly at: string;
}

/** One thing looked at: how many there were, what is wrong with them, and how many could not be checked. */
export interface Check {
  readonly what: CheckName;
  readonly count: number;
  /** The first of them, and how many more there are. */
  readonly faults: readonly Fault[];
  readonly more: number;
  readonly leftOut: number;
  readonly reasons: readonly { readonly code: Reason; readonly at: string }[];
}

/** As many faults of one kind as are worth naming; the rest are counted. */
const NAMED = 20;

export class Tally {
  private readonly checks = new Map(
    CHECKS.map((what) => [
      what,
      { what, count: 0, faults: [] as Fault[], more: 0, leftOut: 0, reasons: [] as { code: Reason; at: string }[] },
    ]),
  );

  private of(what: CheckName) {
    const check = this.checks.get(what);
    if (!check) throw new RangeError(`no check ${what}`);
    return check;
  }

  saw(what: CheckName, count = 1): void {
    this.of(what).count += count;
  }

  fault(what: CheckName, code: FaultCode, at: string): void {
    const check = this.of(what);
    if (check.faults.length < NAMED) check.faults.push({ code, at });
    else check.more += 1;
  }

  /** Said once for each reason; `at` is of the first. */
  leaveOut(what: CheckName, code: Reason, at = '', count = 1): void {
    const check = this.of(what);
    check.leftOut += count;
    if (!check.reasons.some((reason) => reason.code === code)) check.reasons.push({ code, at });
  }

  /** All of them, also those of which nothing was there. */
  told(): Check[] {
    return [...this.checks.values()];
  }
}

export const failed = (checks: readonly Check[]): boolean => checks.some(({ faults }) => faults.length > 0);

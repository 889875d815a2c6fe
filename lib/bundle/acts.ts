import canonicalize from 'canonicalize';
import * as z from 'zod';
import type { Crypto } from './crypto';
import type { ReadEntry } from './entryLine';
import { Fingerprints } from './fingerprints';
import { sha256Hex, uuid } from './format';
import type { Tally } from './tally';

/** An act on a record, as the ledger has it; `payload` is null when it is left out. */
interface RecordAct {
  readonly verb: string;
  readonly actorId: string | null;
  readonly at: string;
  readonly payload: Readonly<Record<string, unknown>> | null;
}

/** A version of a claim as an act or a file has it. */
interface SaidVersion {
  readonly claimId: string;
  readonly version: number;
  readonly actorId: string | null;
  readonly at: string;
  /** Null where the act only accepted or rejected what was said before. */
  readonly answer: unknown;
}

/** The acts that say something of the files; of all others only that they are in the tree. */
const TELLING: ReadonlySet<string> = new Set([
  'document.capture',
  'document.recapture',
  'claim.record',
  'claim.accept',
  'claim.correct',
  'claim.reject',
  'reconciliation.submit',
  'reconciliation.approve',
  'reconciliation.return',
  'ledger.redact',
]);

const CaptureAct = z.looseObject({ captureId: uuid, sha256: sha256Hex });
const ClaimAct = z.looseObject({ version: z.number(), answer: z.unknown().optional() });
const Redaction = z.looseObject({ entryId: uuid, payloadSha256: sha256Hex });

const Answer = z.looseObject({ kind: z.string(), figure: z.unknown(), words: z.string() });

/** What an answer says in one form: a date's or time's typed value is read anew when it is stored, so only its words are compared. */
function said(answer: unknown): string {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) return '';
  const { kind, figure, words } = parsed.data;
  return canonicalize({ kind, words, ...(kind === 'figure' ? { figure } : {}) }) ?? '';
}

const versionText = ({ claimId, version, actorId, at, answer }: SaidVersion) =>
  `${claimId} ${version} ${actorId} ${at} ${answer === null ? '-' : said(answer)}`;

/** What an act says. Lines are hashed as they stand, so that this one may be no JSON at all. */
function payloadIn(text: string): RecordAct['payload'] | 'unreadable' {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

/**
 * What the acts of a bundle say about its files, gathered while they go by. The many (versions of claims, captures) are remembered by
 * fingerprints alone.
 */
export class Acts {
  private readonly captures: Fingerprints;
  private readonly versions: Fingerprints;
  /** Subjects of which an act is here without its payload: what it said cannot be known. */
  private readonly silent = new Set<string>();
  private readonly withoutPayload = new Map<string, string>();
  private readonly struck = new Set<string>();
  private readonly records = new Map<string, RecordAct[]>();

  constructor(
    hashText: Crypto['sha256Text'],
    private readonly tally: Tally,
  ) {
    this.captures = new Fingerprints(hashText);
    this.versions = new Fingerprints(hashText);
  }

  take({ entry, payloadText }: ReadEntry, at: string): void {
    const { verb, subjectId } = entry;
    if (payloadText === null) {
      this.silent.add(subjectId);
      this.withoutPayload.set(entry.id, entry.payloadSha256);
    }
    if (!TELLING.has(verb)) return;
    const payload = payloadText === null ? null : payloadIn(payloadText);
    if (payload === 'unreadable') {
      this.tally.fault('format', 'unreadable', at);
      return;
    }
    if (verb.startsWith('reconciliation.')) this.takeRecord(subjectId, { verb, actorId: entry.actorId, at: entry.at, payload });
    if (payload === null) return;
    switch (verb) {
      case 'document.capture':
      case 'document.recapture': {
        const act = CaptureAct.safeParse(payload);
        if (act.success) this.captures.add(`${act.data.captureId} ${act.data.sha256} ${entry.actorId} ${entry.at}`);
        return;
      }
      case 'claim.record':
      case 'claim.accept':
      case 'claim.correct':
      case 'claim.reject': {
        const act = ClaimAct.safeParse(payload);
        if (!act.success) return;
        const { version, answer = null } = act.data;
        this.versions.add(versionText({ claimId: subjectId, version, actorId: entry.actorId, at: entry.at, answer }));
        return;
      }
      case 'ledger.redact':
        this.takeRedaction(payload, at);
        return;
    }
  }

  private takeRecord(id: string, act: RecordAct): void {
    const known = this.records.get(id);
    if (known) known.push(act);
    else this.records.set(id, [act]);
  }

  private takeRedaction(payload: unknown, at: string): void {
    const act = Redaction.safeParse(payload);
    if (!act.success) return;
    const { entryId, payloadSha256 } = act.data;
    const digest = this.withoutPayload.get(entryId);
    if (digest === undefined) return;
    this.struck.add(entryId);
    if (digest !== payloadSha256) this.tally.fault('acts', 'struck_out_otherwise', at);
  }

  /** Tells how many payloads are not here, and why. */
  end(): void {
    const withheld = this.withoutPayload.size - this.struck.size;
    if (this.struck.size) this.tally.leaveOut('acts', 'struck_out', [...this.struck][0], this.struck.size);
    if (withheld) {
      const first = [...this.withoutPayload.keys()].find((id) => !this.struck.has(id));
      this.tally.leaveOut('acts', 'payload_left_out', first, withheld);
    }
  }

  /** Whether an act says that this capture was taken so; null when the act that would is here without its words. */
  sayCapture(capture: {
    readonly id: string;
    readonly documentId: string;
    readonly sha256: string;
    readonly by: string;
    readonly at: string;
  }) {
    if (this.captures.has(`${capture.id} ${capture.sha256} ${capture.by} ${capture.at}`)) return true;
    return this.silent.has(capture.documentId) ? null : false;
  }

  /** Whether an act says this version of a claim: anew, or as it stood before; null when it cannot be known. */
  sayVersion(version: SaidVersion, before: unknown): boolean | null {
    if (this.versions.has(versionText(version))) return true;
    const asBefore = before !== null && said(before) === said(version.answer);
    if (asBefore && this.versions.has(versionText({ ...version, answer: null }))) return true;
    return this.silent.has(version.claimId) ? null : false;
  }

  /** The acts on a record, in their order. */
  onRecord(id: string): readonly RecordAct[] {
    return this.records.get(id) ?? [];
  }
}

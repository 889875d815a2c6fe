import type { Answer, Chain, Measure } from '../claim/claim';
import type { Grade, SourceKind } from '../claim/source';
import type { RuleName } from '../reconcile/rule';

interface Version {
  readonly id: string;
  readonly number: number;
  readonly status: 'submitted' | 'returned' | 'approved' | 'superseded';
  readonly stale: boolean;
  /** The act that moved what it rested on, by whom and when; null when nothing did. */
  readonly staleness: { readonly since: Date; readonly verb: string; readonly by: string; readonly byId: string } | null;
  readonly rule: RuleName;
  readonly preferredOrigin: string | null;
  readonly settled: boolean;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly value: string | null;
  readonly rationale: string;
  readonly inputHash: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly submittedAt: Date;
  readonly decision: {
    readonly kind: 'approved' | 'returned';
    readonly by: string;
    readonly byId: string;
    readonly note: string;
    readonly at: Date;
  } | null;
  readonly dissents: readonly {
    readonly id: string;
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
    readonly value: string | null;
    readonly reason: string;
    readonly by: { readonly id: string; readonly name: string };
    readonly at: Date;
  }[];
}

/** What a record is built from: plain data, as the database reads it. Offsets are Unicode code points, end exclusive. */
export interface RecordInput {
  readonly record: Version;
  readonly versions: readonly Version[];
  readonly inputs: string;
  readonly policy: { readonly version: number };
  readonly question: { readonly id: string; readonly measure: Measure; readonly populationEn: string; readonly populationAr: string };
  readonly incident: {
    readonly id: string;
    readonly titleEn: string;
    readonly titleAr: string;
    readonly date: string | null;
    readonly placeEn: string;
    readonly placeAr: string;
    readonly precision: string;
  };
  readonly claims: readonly {
    readonly id: string;
    readonly version: number;
    readonly currentVersion: number;
    readonly included: boolean;
    readonly reasonOut: string;
    readonly answer: Answer;
    readonly chain: Chain;
    readonly asOf: string | null;
    readonly scope: string;
    readonly credibility: number | null;
    readonly note: string;
    readonly by: string;
    readonly byId: string;
    readonly at: Date;
    readonly proposedBy: string | null;
    readonly quote: {
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
      readonly start: number;
      readonly end: number;
    };
    readonly document: { readonly captureId: string };
  }[];
  readonly captures: readonly {
    readonly id: string;
    readonly number: number;
    readonly sha256: string;
    readonly capturedAt: Date;
    readonly collectedBy: string;
    readonly collectedById: string;
    readonly tool: string;
    readonly document: {
      readonly id: string;
      readonly title: string;
      readonly author: string | null;
      readonly address: string | null;
      readonly language: string;
      readonly publishedOn: string | null;
      readonly sourceId: string;
    };
  }[];
  readonly sources: readonly {
    readonly id: string;
    readonly kind: SourceKind;
    readonly nameEn: string;
    readonly nameAr: string;
    readonly party: boolean;
    readonly grade: Grade | null;
  }[];
}

/** What is chosen of a record: without `names` its people are there by their ids alone. */
export interface RecordChoices {
  readonly names: boolean;
}

/** A name, unless names are left out: then the field is not there. */
const named = ({ names }: RecordChoices, name: string) => (names ? name : undefined);

function versionJson(version: Version, choices: RecordChoices) {
  const { id, number, status, stale, staleness, rule, preferredOrigin, settled, low, best, high, value, rationale, decision } = version;
  return {
    id,
    number,
    status,
    stale,
    staleness: staleness && {
      since: staleness.since.toISOString(),
      verb: staleness.verb,
      by: named(choices, staleness.by),
      byId: staleness.byId,
    },
    value: { settled, low, best, high, text: value },
    rule,
    preferredOrigin,
    rationale,
    author: named(choices, version.author.name),
    authorId: version.author.id,
    submittedAt: version.submittedAt.toISOString(),
    decision: decision && {
      kind: decision.kind,
      by: named(choices, decision.by),
      byId: decision.byId,
      at: decision.at.toISOString(),
      note: decision.note,
    },
    inputHash: version.inputHash,
    dissents: version.dissents.map((dissent) => ({
      id: dissent.id,
      value: { low: dissent.low, best: dissent.best, high: dissent.high, text: dissent.value },
      reason: dissent.reason,
      by: named(choices, dissent.by.name),
      byId: dissent.by.id,
      at: dissent.at.toISOString(),
    })),
  };
}

/** Every source the record speaks of: whose publications it quotes, who stands in a chain, whom the rule follows. */
function namedSources({ record, claims, captures, sources }: RecordInput) {
  const named = new Set([
    record.preferredOrigin?.replace(/^source:/, '') ?? null,
    ...captures.map(({ document }) => document.sourceId),
    ...claims.flatMap(({ chain }) => chain.map((link) => (link.kind === 'source' ? link.sourceId : null))),
  ]);
  return sources.filter(({ id }) => named.has(id));
}

/**
 * A record with its whole provenance, for machines (`GET /api/v1/records/<id>`). Field names are stable: `formatVersion`
 * rises when one changes its meaning or leaves.
 *
 * - `value`: inclusive whole numbers low ≤ best ≤ high (`high` null: open above; `best` null: no best value), or `text`;
 *   `settled` false: the question cannot be settled, and all of them are null.
 * - `inputs`: RFC 8785 JSON of everything the value rests on; `inputHash` is the SHA-256 of its UTF-8 bytes, in hex. The
 *   approval is bound to it, and `stale` says that the evidence now would give another.
 * - `dissents`: every minority value signed on it, with its reason and its signer; a value as above.
 * - `claims`: every claim taken in (`included`) or left out with its `reason`, at the `version` the author saw;
 *   `currentVersion` is higher when it was corrected since. `chain` runs from the nearest to the origin. `quote` counts
 *   Unicode code points of the capture's text, end exclusive; `scope` names the part of the question it speaks of, empty for
 *   the whole; `sha256` of a capture is over its UTF-8 bytes. `proposedBy` is the assistant
 *   whose proposal a person accepted, null for every other claim.
 * - People are named by `author`, `by`, `recordedBy`, `collectedBy` and by their ids beside them; names may be left out, ids never.
 * - Dates of the world are EDTF level 1; moments of the record are RFC 3339 in UTC.
 */
export function recordJson(input: RecordInput, choices: RecordChoices = { names: true }) {
  const { record, versions, inputs, policy, question, incident, claims, captures } = input;
  return {
    format: 'isnad-record',
    formatVersion: 1,
    ...versionJson(record, choices),
    policyVersion: policy.version,
    question: { id: question.id, measure: question.measure, population: { en: question.populationEn, ar: question.populationAr } },
    incident: {
      id: incident.id,
      title: { en: incident.titleEn, ar: incident.titleAr },
      date: incident.date,
      place: { en: incident.placeEn, ar: incident.placeAr, precision: incident.precision },
    },
    claims: claims.map((claim) => ({
      id: claim.id,
      version: claim.version,
      currentVersion: claim.currentVersion,
      included: claim.included,
      reason: claim.reasonOut,
      answer: claim.answer,
      asOf: claim.asOf,
      scope: claim.scope,
      credibility: claim.credibility,
      note: claim.note,
      chain: claim.chain,
      quote: {
        unit: 'unicode-code-point',
        start: claim.quote.start,
        end: claim.quote.end,
        exact: claim.quote.exact,
        prefix: claim.quote.prefix,
        suffix: claim.quote.suffix,
      },
      capture: claim.document.captureId,
      recordedBy: named(choices, claim.by),
      recordedById: claim.byId,
      recordedAt: claim.at.toISOString(),
      proposedBy: claim.proposedBy,
    })),
    captures: captures.map(({ capturedAt, collectedBy, document, ...capture }) => {
      const { sourceId, ...published } = document;
      return {
        ...capture,
        collectedBy: named(choices, collectedBy),
        capturedAt: capturedAt.toISOString(),
        document: { ...published, source: sourceId },
      };
    }),
    sources: namedSources(input).map(({ id, kind, nameEn, nameAr, party, grade }) => ({
      id,
      kind,
      name: { en: nameEn, ar: nameAr },
      party,
      grade,
    })),
    versions: versions.map((version) => versionJson(version, choices)),
    inputs,
  };
}

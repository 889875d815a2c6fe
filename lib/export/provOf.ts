import type { CaptureLine, ClaimLine, Person, RecordFile, SourceLine } from '../bundle/lines';
import { answerText } from '../claim/answerText';
import { describeFigure } from '../figure/format';
import { agentOf, attribution, derivation, entityOf, made, type ProvRow, qualified, thing, use } from './prov';
import type { VersionLine } from './said';

const ENGLISH = { language: 'en', digits: 'latn' } as const;

/** The project, for whom everybody acts. */
export function provProject(titleEn: string): ProvRow[] {
  return [thing('agent', agentOf.project, { 'prov:type': qualified('prov:Organization'), 'prov:label': titleEn })];
}

/** A source: an agent to whom captures and statements are attributed. */
export function provSource({ id, nameEn, nameAr }: SourceLine): ProvRow[] {
  return [thing('agent', agentOf.source(id), { 'prov:type': qualified('prov:Agent'), 'prov:label': nameEn || nameAr })];
}

/** A capture: a text attributed to its source, taken by a person; `before` is the capture it came after, when that is there too. */
export function provCapture(capture: CaptureLine, before: string | null): ProvRow[] {
  const entity = entityOf.capture(capture.id);
  const { document, sha256, by, capturedAt } = capture;
  return [
    thing('entity', entity, {
      'prov:type': qualified('schema:DigitalDocument'),
      'prov:label': { $: document.title, lang: document.language },
      'schema:sha256': sha256,
    }),
    attribution(entity, agentOf.source(document.sourceId)),
    ...(before === null ? [] : [derivation(entity, entityOf.capture(before), 'revision')]),
    ...made(entity, `project:capturing-${capture.id}`, agentOf.person(by.id), capturedAt, 'document.capture'),
  ];
}

/** What each link of a chain said, the nearest first: a statement of its own, had from the next; an end that is not recorded is none. */
function statements(claim: string, { chain }: VersionLine): ProvRow[] {
  const said = chain.filter((link) => link.kind !== 'not_recorded');
  const rows = said.flatMap((link, at) => {
    const statement = `${claim}-said-${at}`;
    const speaker = link.kind === 'source' ? agentOf.source(link.sourceId) : `${claim}-unnamed-${at}`;
    return [
      thing('entity', statement, { 'prov:type': qualified('schema:Statement') }),
      attribution(statement, speaker),
      ...(at + 1 < said.length ? [derivation(statement, `${claim}-said-${at + 1}`)] : []),
      ...(link.kind === 'unnamed'
        ? [thing('agent', speaker, { 'prov:type': qualified('prov:Person'), 'prov:label': link.description })]
        : []),
    ];
  });
  // Only a chain whose far end is recorded has a primary source (PROV-DM §5.2.4).
  return said.length === chain.length ? [...rows, derivation(claim, `${claim}-said-${said.length - 1}`, 'primarySource')] : rows;
}

function version(id: string, line: VersionLine): ProvRow[] {
  const claim = entityOf.claim(id, line.version);
  const quote = `${claim}-quote`;
  const { answer, by } = line;
  return [
    thing('entity', quote, { 'prov:type': qualified('schema:Quotation'), 'prov:value': line.quote.exact }),
    thing('entity', claim, {
      'prov:type': qualified('schema:Claim'),
      'prov:label': answerText(answer, ENGLISH, describeFigure),
      'prov:value': answer.words,
    }),
    derivation(quote, entityOf.capture(line.quote.captureId), 'quotation'),
    derivation(claim, quote),
    ...(line.version > 1 ? [derivation(claim, entityOf.claim(id, line.version - 1), 'revision')] : []),
    attribution(claim, agentOf.person(by.id)),
    ...made(claim, `${claim}-recording`, agentOf.person(by.id), line.at, `claim, ${line.status}`),
    ...statements(claim, line),
  ];
}

/** What an assistant proposed before a person accepted it: whose token it held and when; null of what another house proposed. */
export interface Offered {
  readonly owner: Person | null;
  readonly at: string | null;
}

/** The proposal a claim began as: an entity of the assistant's, from which a person made the first version. */
function proposal(id: string, assistant: string, { owner, at }: Offered): ProvRow[] {
  const claim = entityOf.claim(id, 1);
  const [proposed, agent] = [`${claim}-proposal`, agentOf.assistant(assistant, owner?.id ?? null)];
  return [
    thing('entity', proposed, { 'prov:type': qualified('schema:Claim'), 'prov:label': 'proposed, not yet accepted' }),
    attribution(proposed, agent),
    derivation(claim, proposed),
    ...(at === null ? [] : made(proposed, `${proposed}-making`, agent, at, 'claim.propose')),
  ];
}

/**
 * A claim at every version: its quote from the capture, its chain, its primary source, and who recorded it; before them the assistant's proposal
 * where it began as one.
 */
export function provClaim({ id, proposedBy, versions }: ClaimLine, offered: Offered = { owner: null, at: null }): ProvRow[] {
  const rows = versions.flatMap((line) => version(id, line));
  return proposedBy === undefined ? rows : [...proposal(id, proposedBy, offered), ...rows];
}

/** What is told of a record. */
export type ProvRecord = Pick<RecordFile, 'id' | 'authorId' | 'submittedAt' | 'inputHash' | 'claims' | 'decision'>;

/** A record: made from the claims taken in, by its author; `before` is the submission it came after. With a decision, who took it. */
export function provRecord(record: ProvRecord, before: string | null): ProvRow[] {
  const entity = entityOf.record(record.id);
  const submitting = `${entity}-submitting`;
  const taken = record.claims.filter(({ included }) => included).map(({ id, version: seen }) => entityOf.claim(id, seen));
  return [
    thing('entity', entity, { 'prov:type': qualified('schema:Report'), 'schema:sha256': record.inputHash }),
    attribution(entity, agentOf.person(record.authorId)),
    ...(before === null ? [] : [derivation(entity, entityOf.record(before), 'revision')]),
    ...made(entity, submitting, agentOf.person(record.authorId), record.submittedAt, 'reconciliation.submit'),
    ...taken.flatMap((claim) => [use(submitting, claim), derivation(entity, claim)]),
    ...decided(record),
  ];
}

/** A decision as an entity of its own, made by whoever took it. */
function decided({ id, decision }: ProvRecord): ProvRow[] {
  if (decision === null) return [];
  const entity = entityOf.record(id);
  const word = `${entity}-decision`;
  return [
    thing('entity', word, { 'prov:type': qualified('schema:Review'), 'prov:label': decision.kind }),
    attribution(word, agentOf.person(decision.byId)),
    derivation(word, entity),
    ...made(word, `${word}-taking`, agentOf.person(decision.byId), decision.at, `reconciliation.${decision.kind}`),
  ];
}

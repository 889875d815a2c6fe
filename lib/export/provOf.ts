import type { CaptureLine, ClaimLine, RecordFile, SourceLine } from '../bundle/lines';
import { answerText } from '../claim/answerText';
import { describeFigure } from '../figure/format';
import { agentOf, attribution, derivation, entityOf, joined, made, type ProvPart, qualified, use } from './prov';
import type { VersionLine } from './said';

const ENGLISH = { language: 'en', digits: 'latn' } as const;

/** The project, for whom everybody acts. */
export function provProject(titleEn: string): ProvPart {
  return { agent: { [agentOf.project]: { 'prov:type': qualified('prov:Organization'), 'prov:label': titleEn } } };
}

/** A source: an agent to whom captures and statements are attributed. */
export function provSource({ id, nameEn, nameAr }: SourceLine): ProvPart {
  return { agent: { [agentOf.source(id)]: { 'prov:type': qualified('prov:Agent'), 'prov:label': nameEn || nameAr } } };
}

/** A capture: a text attributed to its source, taken by a person; `before` is the capture it came after, when that is there too. */
export function provCapture(capture: CaptureLine, before: string | null): ProvPart {
  const entity = entityOf.capture(capture.id);
  return joined(
    {
      entity: {
        [entity]: {
          'prov:type': qualified('schema:DigitalDocument'),
          'prov:label': { $: capture.document.title, lang: capture.document.language },
          'schema:sha256': capture.sha256,
        },
      },
      wasAttributedTo: attribution(entity, agentOf.source(capture.document.sourceId)),
      wasDerivedFrom: before === null ? {} : derivation(entity, entityOf.capture(before), 'revision'),
    },
    made(entity, `project:capturing-${capture.id}`, agentOf.person(capture.by.id), capture.capturedAt, 'document.capture'),
  );
}

/** What each link of a chain said, the nearest first: a statement of its own, had from the next; an end that is not recorded is none. */
function statements(claim: string, { chain }: VersionLine): ProvPart {
  const parts: ProvPart[] = [];
  const said = chain.filter((link) => link.kind !== 'not_recorded');
  said.forEach((link, at) => {
    const statement = `${claim}-said-${at}`;
    const speaker = link.kind === 'source' ? agentOf.source(link.sourceId) : `${claim}-unnamed-${at}`;
    parts.push({
      entity: { [statement]: { 'prov:type': qualified('schema:Statement') } },
      wasAttributedTo: attribution(statement, speaker),
      wasDerivedFrom: at + 1 < said.length ? derivation(statement, `${claim}-said-${at + 1}`) : {},
      ...(link.kind === 'unnamed'
        ? { agent: { [speaker]: { 'prov:type': qualified('prov:Person'), 'prov:label': link.description } } }
        : {}),
    });
  });
  // Only a chain whose far end is recorded has a primary source (PROV-DM §5.2.4).
  if (said.length === chain.length) parts.push({ wasDerivedFrom: derivation(claim, `${claim}-said-${said.length - 1}`, 'primarySource') });
  return joined(...parts);
}

function version(id: string, line: VersionLine): ProvPart {
  const claim = entityOf.claim(id, line.version);
  const quote = `${claim}-quote`;
  return joined(
    {
      entity: {
        [quote]: { 'prov:type': qualified('schema:Quotation'), 'prov:value': line.quote.exact },
        [claim]: {
          'prov:type': qualified('schema:Claim'),
          'prov:label': answerText(line.answer, ENGLISH, describeFigure),
          'prov:value': line.answer.words,
        },
      },
      wasDerivedFrom: {
        ...derivation(quote, entityOf.capture(line.quote.captureId), 'quotation'),
        ...derivation(claim, quote),
        ...(line.version > 1 ? derivation(claim, entityOf.claim(id, line.version - 1), 'revision') : {}),
      },
      wasAttributedTo: attribution(claim, agentOf.person(line.by.id)),
    },
    made(claim, `${claim}-recording`, agentOf.person(line.by.id), line.at, `claim, ${line.status}`),
    statements(claim, line),
  );
}

/** A claim at every version: its quote from the capture, its chain, its primary source, and who recorded it. */
export const provClaim = ({ id, versions }: ClaimLine): ProvPart => joined(...versions.map((line) => version(id, line)));

/** What is told of a record. */
export type ProvRecord = Pick<RecordFile, 'id' | 'authorId' | 'submittedAt' | 'inputHash' | 'claims' | 'decision'>;

/** A record: made from the claims taken in, by its author; `before` is the submission it came after. With a decision, who took it. */
export function provRecord(record: ProvRecord, before: string | null): ProvPart {
  const entity = entityOf.record(record.id);
  const submitting = `${entity}-submitting`;
  const taken = record.claims.filter(({ included }) => included).map(({ id, version: seen }) => entityOf.claim(id, seen));
  const { decision } = record;
  const word = `${entity}-decision`;
  return joined(
    {
      entity: { [entity]: { 'prov:type': qualified('schema:Report'), 'schema:sha256': record.inputHash } },
      wasAttributedTo: attribution(entity, agentOf.person(record.authorId)),
      wasDerivedFrom: before === null ? {} : derivation(entity, entityOf.record(before), 'revision'),
    },
    made(entity, submitting, agentOf.person(record.authorId), record.submittedAt, 'reconciliation.submit'),
    ...taken.map((claim) => ({ used: use(submitting, claim), wasDerivedFrom: derivation(entity, claim) })),
    decision === null
      ? {}
      : joined(
          {
            entity: { [word]: { 'prov:type': qualified('schema:Review'), 'prov:label': decision.kind } },
            wasAttributedTo: attribution(word, agentOf.person(decision.byId)),
            wasDerivedFrom: derivation(word, entity),
          },
          made(word, `${word}-taking`, agentOf.person(decision.byId), decision.at, `reconciliation.${decision.kind}`),
        ),
  );
}

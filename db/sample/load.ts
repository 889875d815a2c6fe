import type { Chain, Link } from '../../lib/claim/claim';
import type { CaptureId, ClaimId, IncidentId, ProjectId, QuestionId, SourceId } from '../../lib/id';
import { codePointLength } from '../../lib/text/offset';
import { replyToAnnotation, setResolved, writeAnnotation } from '../annotation/write';
import { correctClaim } from '../claim/correct';
import { rejectClaim } from '../claim/judge';
import { claimsOfQuestions } from '../claim/read';
import { recordClaim } from '../claim/record';
import type { Database } from '../client';
import { signDissent } from '../dissent/sign';
import { captureDocument } from '../document/capture';
import { openIncident } from '../incident/open';
import { askQuestion } from '../question/ask';
import { approveReconciliation, returnReconciliation } from '../reconciliation/decide';
import { submitReconciliation } from '../reconciliation/submit';
import { giveRuling } from '../ruling/give';
import { addSource } from '../source/add';
import { gradeSource } from '../source/grade';
import { addPeople, type People, type SampleAccount } from './accounts';
import { sample } from './content';
import type { SampleAnnotation, SampleClaim, SampleDocument, SampleLink } from './content/types';
import { named, value } from './value';

/** Keys of the sample to the ids they became. */
interface Ids {
  readonly sources: Map<string, SourceId>;
  readonly captures: Map<string, CaptureId>;
  readonly incidents: Map<string, IncidentId>;
  readonly questions: Map<string, QuestionId>;
  readonly claims: Map<string, ClaimId>;
}

/**
 * Loads the sample project through the same verbs people use, so that its ledger is real. Passwords are generated and
 * returned once; nothing keeps them but the caller.
 */
export async function loadSample(
  { db }: { readonly db: Database },
  now: () => Date = () => new Date(),
): Promise<{ accounts: readonly SampleAccount[] }> {
  const people = await addPeople(db, now);
  const ids: Ids = { sources: new Map(), captures: new Map(), incidents: new Map(), questions: new Map(), claims: new Map() };
  await loadGround(people, ids);
  for (const claim of sample.claims) await loadClaim(people, ids, claim);
  await loadRulings(people, ids);
  for (const annotation of sample.annotations) await loadAnnotation(people, ids, annotation);
  await loadReconciliations(people, ids);
  return { accounts: people.accounts };
}

async function loadGround({ as, projectId }: People, ids: Ids): Promise<void> {
  const reviewer = as('reviewer1');
  for (const { key, grades, ...source } of sample.sources) {
    const sourceId = value(await addSource(reviewer, projectId, source));
    ids.sources.set(key, sourceId);
    for (const grade of grades) value(await gradeSource(reviewer, projectId, { sourceId, ...grade }));
  }
  for (const { key, source, ...document } of sample.documents) {
    const captured = await captureDocument(reviewer, projectId, { ...document, source: named(ids.sources, source), tool: 'sample' });
    ids.captures.set(key, value(captured).captureId);
  }
  for (const { key, partOf, ...incident } of sample.incidents) {
    const whole = partOf ? { partOf: named(ids.incidents, partOf) } : {};
    ids.incidents.set(key, value(await openIncident(reviewer, projectId, { ...incident, ...whole })));
  }
  for (const { key, incident, ...question } of sample.questions) {
    ids.questions.set(key, value(await askQuestion(reviewer, projectId, { ...question, incidentId: named(ids.incidents, incident) })));
  }
}

function linkOf(ids: Ids, link: SampleLink): Link {
  if (link === 'not_recorded') return { kind: 'not_recorded' };
  return 'source' in link ? { kind: 'source', sourceId: named(ids.sources, link.source) } : { kind: 'unnamed', description: link.unnamed };
}

/** Where the sample's words stand in their document, in code points. */
function placeOf({ text }: SampleDocument, exact: string, occurrence: number): { start: number; end: number } {
  let at = -1;
  for (let found = 0; found < occurrence; found++) at = text.indexOf(exact, at + 1);
  if (at < 0) throw new Error(`the sample quotes what is not there: ${exact}`);
  const start = codePointLength(text.slice(0, at));
  return { start, end: start + codePointLength(exact) };
}

async function loadClaim({ as, projectId }: People, ids: Ids, claim: SampleClaim): Promise<void> {
  const document = sample.documents.find(({ key }) => key === claim.document);
  if (!document) throw new Error(`the sample has no document ${claim.document}`);
  const [nearest, ...rest] = claim.chain;
  const chain: Chain = [linkOf(ids, nearest), ...rest.map((link) => linkOf(ids, link))];
  const input = {
    quote: { captureId: named(ids.captures, claim.document), exact: claim.exact, ...placeOf(document, claim.exact, claim.occurrence ?? 1) },
    question: named(ids.questions, claim.question),
    answer: claim.answer,
    chain,
    asOf: claim.asOf ?? '',
    credibility: claim.credibility ?? null,
    note: claim.note ?? '',
  };
  const claimId = value(await recordClaim(as('reviewer1'), projectId, input));
  ids.claims.set(claim.key, claimId);
  let version = 1;
  if (claim.correction)
    version = value(await correctClaim(as('reviewer2'), projectId, { ...input, ...claim.correction, claimId, version }));
  if (claim.status === 'rejected') value(await rejectClaim(as('reviewer2'), projectId, { claimId, version, reason: claim.reason ?? '' }));
}

async function loadRulings({ as, projectId }: People, ids: Ids): Promise<void> {
  for (const { pair, by, verdict, reason } of sample.rulings) {
    const [a, b] = pair.map((key) => ({ claimId: named(ids.claims, key), version: versionOf(key) }));
    if (a && b) value(await giveRuling(as(by), projectId, { a, b, verdict, reason }));
  }
}

/** The version the sample leaves a claim at. */
function versionOf(key: string): number {
  const claim = sample.claims.find((candidate) => candidate.key === key);
  return 1 + (claim?.correction ? 1 : 0) + (claim?.status === 'rejected' ? 1 : 0);
}

function targetOf(ids: Ids, { on }: SampleAnnotation) {
  if ('claim' in on) return { kind: 'claim', claimId: named(ids.claims, on.claim) } as const;
  if ('question' in on) return { kind: 'question', questionId: named(ids.questions, on.question) } as const;
  return { kind: 'pair', claimId: named(ids.claims, on.pair[0]), otherClaimId: named(ids.claims, on.pair[1]) } as const;
}

async function loadAnnotation({ as, projectId }: People, ids: Ids, annotation: SampleAnnotation): Promise<void> {
  const { by, body, replies = [], resolved } = annotation;
  const threadId = value(await writeAnnotation(as(by), projectId, { target: targetOf(ids, annotation), body }));
  for (const reply of replies) value(await replyToAnnotation(as(reply.by), projectId, { threadId, body: reply.body }));
  if (resolved) value(await setResolved(as(by), projectId, { threadId }, true));
}

async function loadReconciliations({ as, projectId }: People, ids: Ids): Promise<void> {
  for (const { question, author, preferredSource, excluded, decision, dissents = [], ...reconciliation } of sample.reconciliations) {
    const questionId = named(ids.questions, question);
    const out = new Map(excluded.map(({ claim, reason }) => [named(ids.claims, claim), reason]));
    const submitted = await submitReconciliation(as(author), projectId, {
      ...reconciliation,
      questionId,
      preferredOrigin: preferredSource ? `source:${named(ids.sources, preferredSource)}` : null,
      settled: true,
      claims: await acceptedOf(as(author).db, projectId, questionId, out),
    });
    const reconciliationId = value(submitted);
    if (decision) {
      const decide = decision.kind === 'approved' ? approveReconciliation : returnReconciliation;
      value(await decide(as(decision.by), projectId, { reconciliationId, note: decision.note }));
    }
    for (const { by, ...minority } of dissents) value(await signDissent(as(by), projectId, { reconciliationId, ...minority }));
  }
}

async function acceptedOf(db: Database, projectId: ProjectId, questionId: QuestionId, out: ReadonlyMap<ClaimId, string>) {
  const claims = await claimsOfQuestions(db, projectId, [questionId]);
  return claims
    .filter(({ status }) => status === 'accepted')
    .map(({ id, version }) => ({ claimId: id, version, included: !out.has(id), reason: out.get(id) ?? '' }));
}

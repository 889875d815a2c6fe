import { inArray, max } from 'drizzle-orm';
import type { CaptureId, ImportId, ProjectId, QuestionId } from '../../lib/id';
import { IMPORT_TOOL } from '../../lib/import/passages';
import type { ClaimPlan, PlannedClaim, PlannedRow } from '../../lib/import/plan';
import type { Quote } from '../../lib/text/quote';
import { insertMany } from '../bulk';
import { figureColumns, linkColumns } from '../claim/version';
import { type Act, newId } from '../context';
import { findCopies } from '../copy/find';
import { describeText } from '../document/text';
import { recountCaptures } from '../document/toRead';
import { appendMany } from '../ledger/append';
import { insertSummaries } from '../question/lock';
import { captures, claims, claimVersions, documents, figures, importRows, incidents, links, questions, quotes, sources } from '../schema';

interface Where {
  readonly projectId: ProjectId;
  readonly importId: ImportId;
}

async function writeSources(action: Act, { projectId }: Where, { sources: rows }: ClaimPlan): Promise<void> {
  const { tx, by, at } = action;
  const made = rows.map((source) => ({ ...source, projectId, party: false, createdBy: by, createdAt: at }));
  await insertMany(tx, sources, made);
  const payload = ({ kind, nameEn, nameAr }: (typeof rows)[number]) => ({ kind, nameEn, nameAr, party: false });
  await appendMany(
    action,
    projectId,
    rows.map((source) => ({ verb: 'source.add', subject: 'source', subjectId: source.id, payload: payload(source) })),
  );
}

async function writeQuestions(action: Act, { projectId }: Where, plan: ClaimPlan): Promise<void> {
  const { tx, by, at } = action;
  const made = { projectId, createdBy: by, createdAt: at };
  await insertMany(
    tx,
    incidents,
    plan.incidents.map((incident) => ({ ...incident, ...made, precision: 'unknown' as const })),
  );
  const opened = plan.incidents.map(({ id, titleEn, titleAr, date }) => ({
    ...({ verb: 'incident.open', subject: 'incident', subjectId: id } as const),
    payload: { titleEn, titleAr, date },
  }));
  await appendMany(action, projectId, opened);
  if (!plan.questions.length) return;
  const incidentIds = [...new Set(plan.questions.map(({ incidentId }) => incidentId))];
  // The incidents' rows are the queue at which questions of one incident wait for their position.
  await tx.select({ id: incidents.id }).from(incidents).where(inArray(incidents.id, incidentIds)).orderBy(incidents.id).for('update');
  const last = await tx
    .select({ id: questions.incidentId, position: max(questions.position) })
    .from(questions)
    .where(inArray(questions.incidentId, incidentIds))
    .groupBy(questions.incidentId);
  const positions = new Map<string, number>(last.map(({ id, position }) => [id, position ?? 0]));
  const rows = plan.questions.map((question) => {
    const position = (positions.get(question.incidentId) ?? 0) + 1;
    positions.set(question.incidentId, position);
    return { ...question, ...made, position };
  });
  await insertMany(tx, questions, rows);
  await insertSummaries(
    tx,
    projectId,
    plan.questions.map(({ id }) => id),
  );
  const asked = plan.questions.map(
    ({ id, ...payload }) => ({ verb: 'question.ask', subject: 'question', subjectId: id, payload }) as const,
  );
  await appendMany(action, projectId, asked);
}

async function writeDocuments(action: Act, { projectId, importId }: Where, plan: ClaimPlan): Promise<void> {
  const { tx, by, at } = action;
  const texts = plan.documents.map((document) => {
    const described = describeText(document.text.text());
    if (!described.ok) throw new Error(`an imported text cannot be stored: ${described.problems[0].code}`);
    return { ...document, described: described.value };
  });
  const rows = texts.map(({ documentId, sourceId, draft: { author, address, publishedOn, ...draft } }) => ({
    ...{ id: documentId, projectId, sourceId, ...draft, createdBy: by, createdAt: at },
    ...{ author: author || null, address: address || null, publishedOn: publishedOn || null },
  }));
  await insertMany(tx, documents, rows);
  const captured = texts.map(({ documentId, captureId, described }) => ({
    ...{ id: captureId, projectId, documentId, number: 1, ...described, tool: IMPORT_TOOL, collectedBy: by, capturedAt: at },
  }));
  await insertMany(tx, captures, captured);
  const entries = texts.map(({ documentId, captureId, described: { sha256, characters } }) => ({
    ...({ verb: 'document.capture', subject: 'document', subjectId: documentId } as const),
    payload: { captureId, sha256, characters, tool: IMPORT_TOOL, importId },
  }));
  await appendMany(action, projectId, entries);
  for (const { documentId, captureId, described } of texts)
    await findCopies(tx, projectId, { documentId, captureId, text: described.text });
}

const stretch = (captureId: string, { start, end }: { start: number; end: number }) => `${captureId} ${start} ${end}`;

/** The quotes of these claims, one row per stretch: those a capture has are taken, the others made. */
async function writeQuotes(
  { tx, by, at }: Act,
  { projectId }: Where,
  placed: readonly { claim: PlannedClaim; quote: Quote }[],
  fresh: ReadonlySet<CaptureId>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const older = [...new Set(placed.map(({ claim }) => claim.captureId))].filter((id) => !fresh.has(id));
  if (older.length) {
    const { id, captureId, start, end } = quotes;
    const kept = await tx.select({ id, captureId, start, end }).from(quotes).where(inArray(quotes.captureId, older));
    for (const quote of kept) ids.set(stretch(quote.captureId, quote), quote.id);
  }
  const rows: (typeof quotes.$inferInsert)[] = [];
  for (const { claim, quote } of placed) {
    const key = stretch(claim.captureId, quote);
    if (ids.has(key)) continue;
    const id = claim.quoteId ?? newId();
    ids.set(key, id);
    rows.push({ id, projectId, captureId: claim.captureId, ...quote, createdBy: by, createdAt: at });
  }
  await insertMany(tx, quotes, rows);
  return ids;
}

async function writeClaims(action: Act, where: Where, plan: ClaimPlan): Promise<QuestionId[]> {
  const { tx, by, at } = action;
  const { projectId, importId } = where;
  const placed = plan.rows.flatMap(({ claim }) => (claim ? [{ claim, quote: claim.place() }] : []));
  const fresh = new Set(plan.documents.map(({ captureId }) => captureId));
  const quoteIds = await writeQuotes(action, where, placed, fresh);
  const rows = placed.map(({ claim, quote }) => ({
    claim,
    ids: {
      version: newId(),
      quote: quoteIds.get(stretch(claim.captureId, quote)) ?? '',
      figure: claim.answer.kind === 'figure' ? newId() : null,
    },
  }));
  const counted = rows.flatMap(({ claim: { answer }, ids }) =>
    answer.kind === 'figure' && ids.figure ? [{ id: ids.figure as string, projectId, ...figureColumns(answer.figure) }] : [],
  );
  await insertMany(tx, figures, counted);
  const identities = rows.map(({ claim: { id, assistant } }) => ({ id, projectId, currentVersion: 1, assistant, createdAt: at }));
  await insertMany(tx, claims, identities);
  const versions = rows.map(({ claim: { id, questionId, answer, asOf, scope, credibility, status, reason, note }, ids }) => ({
    ...{ id: ids.version as string, projectId, claimId: id, version: 1, questionId, quoteId: ids.quote, figureId: ids.figure },
    ...{ value: answer.kind === 'figure' ? null : answer.value, words: answer.words },
    ...{ asOf, scope, credibility, note, status, reason, createdBy: by, createdAt: at },
  }));
  await insertMany(tx, claimVersions, versions);
  const chains = rows.flatMap(({ claim, ids }) =>
    claim.chain.map((link, position) => ({
      id: newId() as string,
      projectId,
      claimVersionId: ids.version as string,
      position,
      ...linkColumns(link),
    })),
  );
  await insertMany(tx, links, chains);
  const entries = rows.map(({ claim: { id, number, questionId, answer, status }, ids }) => ({
    ...({ verb: 'claim.record', subject: 'claim', subjectId: id } as const),
    payload: { version: 1, questionId, quoteId: ids.quote, answer, ...(status === 'accepted' ? {} : { status }), importId, row: number },
  }));
  await appendMany(action, projectId, entries);
  const older = [...new Set(placed.map(({ claim }) => claim.captureId))].filter((id) => !fresh.has(id));
  recountCaptures(action, projectId, older);
  return [...new Set(placed.map(({ claim }) => claim.questionId))];
}

/** Keeps what became of rows. */
export async function writeRows({ tx }: Act, { projectId, importId }: Where, rows: readonly PlannedRow[]): Promise<void> {
  const kept = rows.map(({ number, fingerprint, outcome, problems, claim, documentId, sourceId }) => ({
    ...{ importId, projectId, number, fingerprint, outcome, problems },
    ...{ claimId: claim?.id ?? null, documentId, sourceId },
  }));
  await insertMany(tx, importRows, kept);
}

/** Writes what some rows plan, in the order its parts rest on one another; returns the questions that moved. */
export async function writePlan(action: Act, where: Where, plan: ClaimPlan): Promise<QuestionId[]> {
  await writeSources(action, where, plan);
  await writeQuestions(action, where, plan);
  await writeDocuments(action, where, plan);
  const moved = await writeClaims(action, where, plan);
  await writeRows(action, where, plan.rows);
  return moved;
}

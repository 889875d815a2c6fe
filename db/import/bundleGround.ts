import { and, eq } from 'drizzle-orm';
import { captureFile, FILE } from '../../lib/bundle/format';
import * as lines from '../../lib/bundle/lines';
import { type CaptureLine, IncidentLine, QuestionLine, SourceLine } from '../../lib/bundle/lines';
import type { CaptureId, DocumentId, IncidentId, ProjectId, QuestionId, SourceId } from '../../lib/id';
import type { HeldCapture } from '../../lib/import/claimDraft';
import { type GroundQuestion, type GroundSource, ImportGround } from '../../lib/import/ground';
import type { Made } from '../../lib/import/plan';
import { ok, type Result } from '../../lib/result';
import { type Act, newId } from '../context';
import { findCopies } from '../copy/find';
import { describeText } from '../document/text';
import { insertIncident } from '../incident/open';
import { incidentsOf, questionsOf } from '../incident/read';
import { insertQuestion } from '../question/ask';
import { captures, documents } from '../schema';
import { insertSource } from '../source/add';
import { sourcesOf } from '../source/read';
import type { OpenBundle } from './file/bundle';

/** What the things of a bundle are here: found by their names, or made. */
export interface BundleGround {
  readonly sources: ReadonlyMap<string, GroundSource>;
  readonly questions: ReadonlyMap<string, GroundQuestion>;
  readonly incidents: ReadonlyMap<string, IncidentLine>;
  /** Each capture of the bundle; null when its text was left out and the project does not have it. */
  readonly captures: ReadonlyMap<string, { readonly line: CaptureLine; readonly held: HeldCapture | null }>;
  readonly made: Readonly<Record<Made, number>>;
}

/** The capture of the project whose text has this hash. */
async function captureHere({ tx }: Act, projectId: ProjectId, sha256: string): Promise<HeldCapture | null> {
  const { documentId, id, tool, text } = captures;
  const [row] = await tx
    .select({ documentId, captureId: id, tool, text })
    .from(captures)
    .where(and(eq(captures.projectId, projectId), eq(captures.sha256, sha256)));
  return row ? { ...row, documentId: row.documentId as DocumentId, captureId: row.captureId as CaptureId } : null;
}

export const BUNDLE_TOOL = 'bundle';

/** Stores a text of the bundle as a capture of its document, made with its first one. What the bundle says of its capturing goes to the ledger. */
async function takeCapture(
  action: Act,
  projectId: ProjectId,
  line: CaptureLine,
  text: string,
  place: { readonly documentId: DocumentId; readonly isNew: boolean; readonly sourceId: SourceId; readonly number: number },
): Promise<HeldCapture> {
  const { tx, at, by, log } = action;
  const described = describeText(text);
  if (!described.ok) throw new Error(`a text of a bundle cannot be stored: ${described.problems[0].code}`);
  const { documentId, isNew, sourceId, number } = place;
  const { sourceId: _, ...document } = line.document;
  if (isNew) await tx.insert(documents).values({ id: documentId, projectId, sourceId, ...document, createdBy: by, createdAt: at });
  const captureId = newId<CaptureId>();
  await tx
    .insert(captures)
    .values({ id: captureId, projectId, documentId, number, ...described.value, tool: BUNDLE_TOOL, collectedBy: by, capturedAt: at });
  const { sha256, characters } = described.value;
  const there = { captureId: line.id, capturedAt: line.capturedAt, tool: line.tool, by: line.by.id };
  await log('document', documentId, { captureId, sha256, characters, tool: BUNDLE_TOOL, there }, 'document.capture');
  await findCopies(tx, projectId, { documentId, captureId, text });
  return { documentId, captureId, tool: BUNDLE_TOOL, text };
}

/**
 * Finds what a bundle's sources, incidents, questions and captures are in this project, and makes what it has not: sources by either name,
 * incidents by title and date, questions by measure and population, captures by the hash of their text. Grades are judgements of others and do not come along.
 */
export async function takeGround(action: Act, projectId: ProjectId, { reader, zip }: OpenBundle): Promise<Result<BundleGround>> {
  const { tx } = action;
  const ground = new ImportGround(newId, {
    sources: await sourcesOf(tx, projectId),
    incidents: await incidentsOf(tx, projectId),
    questions: await questionsOf(tx, projectId),
  });
  const made = { source: 0, document: 0, incident: 0, question: 0 };

  const sources = new Map<string, GroundSource>();
  for await (const { value: line } of reader.values(FILE.sources, SourceLine)) {
    const named = ground.source(line.nameEn, line.nameAr, line.kind);
    if (!named.ok) return named;
    const { value, isNew } = named.value;
    const source = isNew ? { ...value, nameEn: line.nameEn, nameAr: line.nameAr } : value;
    if (isNew) {
      const { id, ...columns } = source;
      await insertSource(action, projectId, { ...columns, party: line.party }, id);
      ground.addSource(source);
      made.source += 1;
    }
    sources.set(line.id, source);
  }

  const incidents = new Map<string, IncidentLine>();
  for await (const { value } of reader.values(FILE.incidents, IncidentLine)) incidents.set(value.id, value);
  const places = new Map<string, IncidentId>();
  const incidentHere = async (line: IncidentLine): Promise<Result<IncidentId>> => {
    const known = places.get(line.id);
    if (known) return ok(known);
    const { titleEn, titleAr, date, placeEn, placeAr, precision } = line;
    const named = ground.incident({ title: titleEn, titleAr, date: date ?? '', place: placeEn, placeAr });
    if (!named.ok) return named;
    let { id } = named.value.value;
    if (named.value.isNew) {
      const whole = line.partOf ? incidents.get(line.partOf) : undefined;
      const partOf = whole ? await incidentHere(whole) : null;
      if (partOf && !partOf.ok) return partOf;
      const columns = { titleEn, titleAr, date: date ?? '', placeEn, placeAr, precision };
      const opened = await insertIncident(action, projectId, { ...columns, partOf: partOf?.value });
      if (!opened.ok) return opened;
      id = opened.value;
      ground.addIncident({ ...named.value.value, id, titleEn, titleAr });
      made.incident += 1;
    }
    places.set(line.id, id);
    return ok(id);
  };
  for (const line of incidents.values()) {
    const here = await incidentHere(line);
    if (!here.ok) return here;
  }

  const asked: QuestionLine[] = [];
  for await (const { value } of reader.values(FILE.questions, QuestionLine)) asked.push(value);
  const questions = new Map<string, GroundQuestion>();
  for (const line of asked.sort((a, b) => a.position - b.position)) {
    const incidentId = places.get(line.incidentId);
    if (!incidentId) continue;
    const { measure, populationEn, populationAr } = line;
    const named = ground.question(incidentId, measure, populationEn, populationAr);
    let question = named.value;
    if (named.isNew) {
      const opened = await insertQuestion(action, projectId, { incidentId, measure, populationEn, populationAr });
      if (!opened.ok) return opened;
      question = { ...question, id: opened.value as QuestionId, populationEn, populationAr };
      ground.addQuestion(question);
      made.question += 1;
    }
    questions.set(line.id, question);
  }

  const found = new Map<string, { line: CaptureLine; held: HeldCapture | null }>();
  const ids = new Map<string, { documentId: DocumentId; captures: number }>();
  const texts = new Set(zip.names);
  for await (const { value: line } of reader.values(FILE.captures, lines.CaptureLine)) {
    const here = await captureHere(action, projectId, line.sha256);
    const source = sources.get(line.document.sourceId);
    if (here || !source || !texts.has(captureFile(line.id))) {
      found.set(line.id, { line, held: here });
      continue;
    }
    const text = (await reader.text(captureFile(line.id))) ?? '';
    const known = ids.get(line.documentId);
    const place = known ?? { documentId: newId<DocumentId>(), captures: 0 };
    const at = { documentId: place.documentId, isNew: !known, sourceId: source.id, number: place.captures + 1 };
    found.set(line.id, { line, held: await takeCapture(action, projectId, line, text, at) });
    ids.set(line.documentId, { documentId: place.documentId, captures: place.captures + 1 });
    if (!known) made.document += 1;
  }
  return ok({ sources, questions, incidents, captures: found, made });
}
